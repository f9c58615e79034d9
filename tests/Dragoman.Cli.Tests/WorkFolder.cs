namespace Dragoman.Cli.Tests;

/// <summary>A folder to work in that goes when the test ends.</summary>
public sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dragoman-cli-");

    public string Path => folder.FullName;

    public void Add(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public void Add(string name, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), bytes);

    public void Dispose() => folder.Delete(recursive: true);
}
