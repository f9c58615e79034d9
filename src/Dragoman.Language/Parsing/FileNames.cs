using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Names of files are nouns, as the treebanks have them, however they are written: "Charts.pdf".</summary>
internal static class FileNames
{
    private static readonly FrozenSet<string> extensions = FrozenSet.ToFrozenSet(
        ["csv", "doc", "docx", "exe", "gif", "jpeg", "jpg", "mp3", "mp4", "pdf", "png", "ppt", "pptx", "rtf", "txt", "xls", "xlsx", "zip"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = extensions.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tags names of files that were taken for proper names as nouns.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            if (tags[i] is UniversalTag.PROPN && IsFileName(forms[i])) (tags[i], pennTags[i]) = (UniversalTag.NOUN, "NN");
        }
    }

    private static bool IsFileName(ReadOnlySpan<char> form)
    {
        var dot = form.LastIndexOf('.');
        return dot > 0 && lookup.Contains(form[(dot + 1)..]) && !form.ContainsAny('/', '@');
    }
}
