using Dragoman.Coding.Actors;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Tests.Knowledge;

/// <summary>A folder that is laid over the knowledge: nothing in it is passed over in silence.</summary>
public sealed class KnowledgeFolderTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("dragoman-").FullName;

    [Theory]
    [InlineData("frames/own.yml", "frames/own.yml(1,1): would be passed over; rename it to 'own.yaml'")]
    [InlineData("frames/deep/own.YAML", "frames/deep/own.YAML(1,1): would be passed over; rename it to 'own.yaml'")]
    [InlineData("frame/own.yaml", "frame/own.yaml(1,1): would be passed over: the folder 'frame' is not read; did you mean 'frames'? (known: actors, frames, places)")]
    [InlineData("clases.yaml", "clases.yaml(1,1): would be passed over; did you mean 'classes.yaml'? (known: cameo.yaml, classes.yaml, constructions.yaml, ontology.yaml, outlets.yaml, topics.yaml, and the folders actors, frames, places)")]
    [InlineData("places/town.tsv", "places/town.tsv(1,1): would be passed over; did you mean 'places/towns.tsv'? (known: places/states.tsv, places/towns.tsv)")]
    [InlineData("frames/own.yaml", null)]
    [InlineData("frames/deep/own.yaml", null)]
    [InlineData("README.md", null)]
    [InlineData(".github/workflows/test.yml", null)]
    public void A_file_that_nobody_reads_is_told(string path, string? message)
    {
        Add(path, "");
        Assert.Equal(message, Record.Exception(() => KnowledgeFolder.BuiltIn.With(directory)) is { } thrown ? Assert.IsType<KnowledgeException>(thrown).Message : null);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told()
    {
        Directory.CreateDirectory(Path.Combine(directory, "actors"));
        var gone = Path.Combine(directory, "gone.txt");
        File.CreateSymbolicLink(Path.Combine(directory, "actors", "spellings.yaml"), gone);
        var folder = KnowledgeFolder.OfTexts([]).With(directory);
        Assert.Equal($"actors/spellings.yaml(1,1): is a link to '{gone}', which cannot be read", Assert.Throws<KnowledgeException>(() => ActorLexicon.Load(folder)).Message);
    }

    [Fact]
    public void An_empty_file_of_classes_is_told_by_its_own_name() =>
        Assert.Equal("classes.yaml(1,1): the word classes are missing; the file holds 'name: [word, word]', or '{}' for none", Assert.Throws<KnowledgeException>(() => WordClasses.Load(KnowledgeFolder.OfTexts([new("classes.yaml", "# nothing")]))).Message);

    [Fact]
    public void An_empty_file_of_constructions_is_told_by_its_own_name()
    {
        var folder = KnowledgeFolder.OfTexts([new("classes.yaml", "talks: [talk]"), new("constructions.yaml", "")]);
        Assert.StartsWith("constructions.yaml(1,1): ", Assert.Throws<KnowledgeException>(() => ConstructionLexicon.Load(folder, WordClasses.Load(folder))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("obejct", "object")]
    [InlineData("consult.meets", "consult.meet")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_one_that_may_have_been_meant(string written, string? nearest) => Assert.Equal(nearest, NearestName.Of(written, ["object", "subject", "consult.meet"]));

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private void Add(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(directory, path))!);
        File.WriteAllText(Path.Combine(directory, path), text);
    }
}
