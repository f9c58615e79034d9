using System.Text;

namespace Dragoman.Reading.Tests;

/// <summary>A folder of inputs that goes when the test ends.</summary>
internal sealed class InputFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dragoman-reading-");

    public string Path => folder.FullName;

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static List<ReadResult> Read(string path, ReadOptions? options = null) => [.. new ArticleReader(options ?? ReadOptions.None).Read([path])];

    public static ReadResult ReadOne(string path, ReadOptions? options = null) => Assert.Single(Read(path, options));

    public void Dispose() => folder.Delete(recursive: true);
}
