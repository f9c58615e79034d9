using System.Collections.Immutable;
using Dragoman.Language.Model;
using Dragoman.Language.Neural;

namespace Dragoman.Language.Words;

/// <summary>What a dictionary says of a word's forms: which parts of speech they may be, in which inflection, and what sort of thing, act or construction the word stands for.</summary>
/// <remarks>
/// The network takes these as pieces of a word, so that a word that no treebank has is read by its class.
/// Forms are kept by a hash of 32 bits: an unlisted word is now and then taken for a listed one. Immutable and safe on many threads.
/// </remarks>
internal sealed class WordLexicon
{
    /// <summary>The section of the model file.</summary>
    public const string Section = "words";

    private const int BucketBits = 12;
    private readonly uint[] forms;
    private readonly ushort[] sets;
    private readonly int[] starts;
    private readonly byte[] members;
    private readonly int[] buckets;
    private readonly uint[] classes;

    /// <summary>Puts a lexicon together.</summary>
    /// <param name="properties">The properties by number.</param>
    /// <param name="forms">What <see cref="Key"/> gives for each form, ascending.</param>
    /// <param name="sets">The number of each form's set of properties.</param>
    /// <param name="starts">Where each set begins among the members; one more than sets.</param>
    /// <param name="members">The properties of the sets, one set after the other.</param>
    /// <exception cref="ModelFormatException">The arrays do not fit one another.</exception>
    public WordLexicon(ImmutableArray<string> properties, uint[] forms, ushort[] sets, int[] starts, byte[] members)
    {
        (Properties, this.forms, this.sets, this.starts, this.members) = (properties, forms, sets, starts, members);
        if (forms.Length != sets.Length || starts.Length == 0 || starts[^1] != members.Length || sets.Any(set => set >= starts.Length - 1) || members.Any(member => member >= properties.Length))
            throw new ModelFormatException("the lexicon of the model makes no sense");
        classes = ClassesOfSets(properties, starts, members);
        buckets = new int[(1 << BucketBits) + 1];
        foreach (var form in forms) buckets[(form >> (32 - BucketBits)) + 1]++;
        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
    }

    /// <summary>A lexicon that knows no word.</summary>
    public static WordLexicon Empty { get; } = new([], [], [], [0], []);

    /// <summary>The properties by number, for example <c>v+ed</c> (past tense or participle of a verb) or <c>n:act</c> (a noun for acts).</summary>
    public ImmutableArray<string> Properties { get; }

    /// <summary>How many forms are listed.</summary>
    public int Count => forms.Length;

    /// <summary>The key of a form in the lexicon.</summary>
    /// <param name="word">The form's hash, as <see cref="TokenFeatures.WordHash"/> gives it.</param>
    public static uint Key(ulong word) => (uint)(word >> 32);

    /// <summary>The numbers of a form's properties; none where it is not listed.</summary>
    /// <param name="word">The form's hash, as <see cref="TokenFeatures.WordHash"/> gives it.</param>
    public ReadOnlySpan<byte> PropertiesOf(ulong word) => PropertiesOf(word, out _);

    /// <summary>The numbers of a form's properties; none where it is not listed.</summary>
    /// <param name="word">The form's hash, as <see cref="TokenFeatures.WordHash"/> gives it.</param>
    /// <param name="ambiguity">A number for all forms that may be the same parts of speech in the same inflections; 0 where the form is not listed.</param>
    public ReadOnlySpan<byte> PropertiesOf(ulong word, out uint ambiguity)
    {
        ambiguity = 0;
        var key = Key(word);
        var bucket = (int)(key >> (32 - BucketBits));
        var at = Array.BinarySearch(forms, buckets[bucket], buckets[bucket + 1] - buckets[bucket], key);
        if (at < 0) return [];
        ambiguity = classes[sets[at]];
        return members.AsSpan(starts[sets[at]]..starts[sets[at] + 1]);
    }

    /// <summary>Tells whether a form has a property.</summary>
    /// <param name="form">The form, in any case.</param>
    /// <param name="property">The property's name.</param>
    public bool Has(string form, string property)
    {
        foreach (var number in PropertiesOf(TokenFeatures.WordHash(form)))
        {
            if (Properties[number] == property) return true;
        }

        return false;
    }

    /// <summary>The names of a form's properties; none where it is not listed.</summary>
    /// <param name="form">The form, in any case.</param>
    public string[] NamesOf(string form)
    {
        var numbers = PropertiesOf(TokenFeatures.WordHash(form));
        var names = new string[numbers.Length];
        for (var i = 0; i < names.Length; i++) names[i] = Properties[numbers[i]];
        return names;
    }

    /// <summary>Parts of speech and inflections are the properties whose names say nothing of meaning or construction.</summary>
    private static uint[] ClassesOfSets(ImmutableArray<string> properties, int[] starts, byte[] members)
    {
        var result = new uint[starts.Length - 1];
        for (var set = 0; set < result.Length; set++)
        {
            var hash = 2166136261u;
            foreach (var member in members.AsSpan(starts[set]..starts[set + 1]))
            {
                if (!properties[member].AsSpan().ContainsAny(':', '#')) hash = (hash ^ member) * 16777619;
            }

            result[set] = hash;
        }

        return result;
    }

    /// <summary>Reads the section.</summary>
    /// <exception cref="ModelFormatException">It is cut short or makes no sense.</exception>
    public static WordLexicon Read(ReadOnlySpan<byte> section)
    {
        var reader = new ModelReader(section);
        var properties = new string[reader.Int32()];
        for (var i = 0; i < properties.Length; i++) properties[i] = reader.String();
        var count = reader.Int32();
        var forms = reader.Array<uint>(count);
        var sets = reader.Array<ushort>(count);
        var starts = reader.Array<int>(reader.Int32());
        return new WordLexicon([.. properties], forms, sets, starts, reader.Array<byte>(reader.Int32()));
    }

    /// <summary>Writes the section.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Properties.Length);
        foreach (var property in Properties) writer.Write(property);
        writer.Write(forms.Length);
        foreach (var form in forms) writer.Write(form);
        foreach (var set in sets) writer.Write(set);
        writer.Write(starts.Length);
        foreach (var start in starts) writer.Write(start);
        writer.Write(members.Length);
        writer.Write(members);
    }
}
