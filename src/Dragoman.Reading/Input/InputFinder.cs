namespace Dragoman.Reading.Input;

/// <summary>From what a person names (files, folders, <c>-</c>) to the files to be read, in an order that does not depend on the file system.</summary>
internal static class InputFinder
{
    /// <summary>Bytes of a file; 0 where they cannot be told.</summary>
    public static long SizeOf(string file)
    {
        try
        {
            return new FileInfo(file).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>The files of one path: itself, or those of the folder below it whose ending is known, without what explains a folder (README).</summary>
    /// <param name="path">What the caller named.</param>
    /// <param name="files">The files, in ordinal order of their paths.</param>
    /// <returns>Null, or why there is nothing to read.</returns>
    public static ReadFailure? Find(string path, out IReadOnlyList<string> files)
    {
        files = [];
        if (File.Exists(path))
        {
            files = [path];
            return null;
        }

        if (!Directory.Exists(path))
            return new ReadFailure(ReadFailureKind.Missing, "there is no such file or folder");
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
            files = [.. Directory.EnumerateFiles(path, "*", options)
                .Where(file => DocumentFormatNames.TryFromEnding(file, out _) && !Path.GetFileNameWithoutExtension(file).Equals("README", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ReadFailure(ReadFailureKind.Unreadable, $"cannot be listed: {e.Message}");
        }

        return files.Count > 0 ? null : new ReadFailure(ReadFailureKind.Empty, "this folder holds no file that is known to hold articles");
    }
}
