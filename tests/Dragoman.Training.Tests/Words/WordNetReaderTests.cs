using Dragoman.Training.Words;

namespace Dragoman.Training.Tests.Words;

/// <summary>Files of our own in the format of wndb(5WN).</summary>
public sealed class WordNetReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-words").FullName;

    public WordNetReaderTests()
    {
        foreach (var part in new[] { "noun", "verb", "adj", "adv" })
        {
            File.WriteAllText(Path.Combine(folder, $"index.{part}"), "  1 a line of the licence\n");
            File.WriteAllText(Path.Combine(folder, $"data.{part}"), "  1 a line of the licence\n");
            File.WriteAllText(Path.Combine(folder, $"{part}.exc"), string.Empty);
        }

        File.AppendAllText(Path.Combine(folder, "index.noun"), "bosun n 1 1 @ 1 0 00000010  \nyerevan n 1 0 1 0 00000020  \nlake_sevan n 1 0 1 0 00000030  \n");
        File.AppendAllText(Path.Combine(folder, "data.noun"), "00000010 18 n 01 bosun 0 001 @ 00000020 n 0000 | an officer  \n00000020 15 n 02 Yerevan 0 Erivan 0 000 | a town  \n00000030 17 n 01 Lake_Sevan 0 000 | a lake  \n");
        File.AppendAllText(Path.Combine(folder, "index.verb"), "halt v 2 0 2 1 00000040 00000050  \n");
        File.AppendAllText(Path.Combine(folder, "data.verb"), "00000040 38 v 02 stop 0 halt 2 000 02 + 08 00 + 01 01 | cease  \n00000050 30 v 01 halt 0 000 01 + 02 01 | be still  \n");
        File.WriteAllText(Path.Combine(folder, "verb.exc"), "abetted abet\n");
    }

    [Fact]
    public void Words_have_classes_in_the_order_of_their_senses_and_frames_of_their_own()
    {
        var entries = new WordNetReader(folder).Read().ToArray();
        Assert.Equal(["bosun", "yerevan", "halt"], entries.Select(entry => entry.Lemma));
        Assert.Equal((true, false, false, "person"), (entries[0].Common, entries[0].Proper, entries[0].Attested, entries[0].Classes[0]));
        Assert.Equal((false, true, "location"), (entries[1].Common, entries[1].Proper, entries[1].Classes[0]));
        Assert.Equal(["motion", "change"], entries[2].Classes);
        Assert.Equal([2, 8], entries[2].Frames);
        Assert.True(entries[2].Attested);
    }

    [Fact]
    public void Irregular_forms_and_parts_of_names_are_read()
    {
        Assert.Equal([('v', "abetted", "abet")], new WordNetReader(folder).ReadExceptions());
        Assert.Equal(["lake", "sevan"], new WordNetReader(folder).ReadNameParts());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
