using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Tagged;

/// <summary>The tags that another convention's tag is compatible with.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class TagSet
{
    private readonly ImmutableArray<(UniversalTag Universal, string? Penn)> members;

    private readonly string text;

    private TagSet(ImmutableArray<(UniversalTag Universal, string? Penn)> members, string text) => (this.members, this.text) = (members, text);

    /// <summary>Every tag: nothing is said of the word.</summary>
    public static TagSet Any { get; } = new([], "any");

    /// <summary>Reads <c>any</c>, or parts of speech and parts of speech with a Penn tag (<c>PUNCT NOUN/NN</c>) with blanks between them.</summary>
    /// <exception cref="FormatException">A part of speech is unknown, or there is none.</exception>
    public static TagSet Parse(string text)
    {
        if (text == "any") return Any;
        var found = ImmutableArray.CreateBuilder<(UniversalTag Universal, string? Penn)>();
        foreach (var member in text.Split(' '))
        {
            var slash = member.IndexOf('/', StringComparison.Ordinal);
            var name = slash < 0 ? member : member[..slash];
            if (!char.IsAsciiLetterUpper(name.FirstOrDefault()) || !Enum.TryParse<UniversalTag>(name, out var universal)) throw new FormatException($"'{member}' is no tag");
            if (slash == member.Length - 1) throw new FormatException($"'{member}' has no Penn tag behind its stroke");
            found.Add((universal, slash < 0 ? null : member[(slash + 1)..]));
        }

        return new TagSet(found.ToImmutable(), text);
    }

    /// <summary>The set as <see cref="Parse"/> read it.</summary>
    public override string ToString() => text;

    /// <summary>True for a tag of the set.</summary>
    public bool Allows(JointTag tag) =>
        members.IsEmpty || members.Any(member => member.Universal == tag.Universal && (member.Penn is null || string.Equals(member.Penn, tag.Penn, StringComparison.Ordinal)));
}
