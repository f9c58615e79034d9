using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>One document compressed by gzip, of one member or many, as web archives are.</summary>
internal static class GzipFormat
{
    /// <summary>What the document holds. Disposes of the stream.</summary>
    public static IEnumerable<ReadResult> Read(string name, Stream stream, ReadOptions options, int depth)
    {
        var packed = new CountingStream(stream);
        var unpacked = new InflationGuard(new UnpackedGzip(packed), () => packed.Count);
        return DocumentReader.Read(new InputFile(name, () => unpacked), options, depth + 1);
    }
}
