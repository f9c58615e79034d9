namespace Dragoman.Coding.Knowledge;

/// <summary>Which files of a knowledge folder are read.</summary>
internal static class KnowledgePaths
{
    private static readonly string[] Folders = ["actors", "frames", "places"];

    private static readonly string[] Files = ["cameo.yaml", "classes.yaml", "constructions.yaml", "ontology.yaml", "outlets.yaml", "topics.yaml"];

    private static readonly string[] Tables = ["places/states.tsv", "places/towns.tsv"];

    /// <summary>Why a file that looks like knowledge would be passed over where it lies, and what to do; null for files that are read, and for those that are plainly something else, as a README.</summary>
    /// <param name="path">The path below the knowledge folder, with '/'.</param>
    public static string? Stray(string path)
    {
        var extension = Path.GetExtension(path);
        if (extension.Equals(".tsv", StringComparison.OrdinalIgnoreCase)) return Tables.Contains(path, StringComparer.Ordinal) ? null : $"would be passed over{NearestName.Hint(path, Tables)} (known: {string.Join(", ", Tables)})";
        var isYml = extension.Equals(".yml", StringComparison.OrdinalIgnoreCase);
        if (!isYml && !extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase)) return null;
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? null : path[..slash];
        if (isYml || extension != ".yaml") return $"would be passed over; rename it to '{Path.GetFileNameWithoutExtension(path)}.yaml'";
        if (folder is not null) return Folders.Contains(folder, StringComparer.Ordinal) ? null : $"would be passed over: the folder '{folder}' is not read{NearestName.Hint(folder, Folders)} (known: {string.Join(", ", Folders)})";
        return Files.Contains(path, StringComparer.Ordinal) ? null : $"would be passed over{NearestName.Hint(path, Files)} (known: {string.Join(", ", Files)}, and the folders {string.Join(", ", Folders)})";
    }
}
