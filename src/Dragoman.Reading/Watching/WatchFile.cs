namespace Dragoman.Reading.Watching;

/// <summary>The form of a state in its file.</summary>
/// <param name="Version">Version of the form.</param>
/// <param name="Sources">All addresses.</param>
internal sealed record WatchFile(int Version, IReadOnlyList<WatchedSource> Sources)
{
    /// <summary>The version that this program reads and writes.</summary>
    public const int Current = 1;
}
