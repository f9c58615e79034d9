using System.IO.Compression;
using Dragoman.Reading.Input;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Reading.Tests.Input;

/// <summary>Packed bytes come out as they went in, of one member or many, and a cut anywhere is told.</summary>
public sealed class UnpackedGzipTests
{
    [Fact]
    public void WhatWasPackedComesOut() => Prop.ForAll<byte[][]>(members =>
    {
        var parts = (members ?? []).Select(member => member ?? []).ToList();
        return Unpack([.. parts.SelectMany(Pack)]).SequenceEqual(parts.SelectMany(part => part));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ACutAnywhereIsTold()
    {
        var packed = Pack([.. Enumerable.Range(0, 3000).Select(i => (byte)(i * i / 7))]).Concat(Pack("The second member."u8.ToArray())).ToArray();
        var second = Array.LastIndexOf(packed, (byte)0x1F);
        for (var cut = 1; cut < packed.Length; cut++)
        {
            if (cut == second) Assert.Equal(3000, Unpack(packed[..cut]).Length);
            else Assert.Throws<InvalidDataException>(() => Unpack(packed[..cut]));
        }
    }

    [Fact]
    public void SmallReadsGiveTheSame()
    {
        var content = Enumerable.Range(0, 200_000).Select(i => (byte)(i % 251)).ToArray();
        using var stream = new UnpackedGzip(new MemoryStream(Pack(content)));
        var read = new List<byte>();
        var buffer = new byte[7];
        for (int count; (count = stream.Read(buffer)) > 0;) read.AddRange(buffer[..count]);
        Assert.Equal(content, read);
    }

    private static byte[] Pack(byte[] content)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(content);

        // The platform writes nothing at all for nothing.
        return memory.Length == 0 ? [] : memory.ToArray();
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var stream = new UnpackedGzip(new MemoryStream(packed));
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
