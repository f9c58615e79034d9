using Dragoman.Coding.Actors;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Tests.Knowledge;

public class CompiledKnowledgeTests
{
    private const string Path = "compiled/knowledge.bin";
    private const string Update = "DRAGOMAN_UPDATE";

    // After a change to a YAML file of knowledge/:
    //   DRAGOMAN_UPDATE=1 dotnet test tests/Dragoman.Coding.Tests --filter CompiledKnowledgeTests
    [Fact]
    public void Compiled_form_is_up_to_date()
    {
        var now = CompiledKnowledge.Write(KnowledgeFolder.BuiltIn);
        if (Environment.GetEnvironmentVariable(Update) == "1") File.WriteAllBytes(System.IO.Path.Combine(Root(), "knowledge", Path), now);
        else Assert.True(now.AsSpan().SequenceEqual(KnowledgeFolder.BuiltIn.Bytes(Path)), $"knowledge/{Path} is out of date: run {Update}=1 dotnet test tests/Dragoman.Coding.Tests --filter CompiledKnowledgeTests");
    }

    [Fact]
    public void Compiled_and_plain_files_read_the_same()
    {
        var plain = Folder(without: Path);
        var compiled = Folder(without: "-");
        Assert.Equal(Told(plain), Told(compiled));
    }

    [Fact]
    public void A_changed_file_is_read_anew()
    {
        var directory = Directory.CreateTempSubdirectory("dragoman-knowledge-").FullName;
        Directory.CreateDirectory(System.IO.Path.Combine(directory, "actors"));
        Directory.CreateDirectory(System.IO.Path.Combine(directory, "compiled"));
        var file = System.IO.Path.Combine(directory, "actors", "states-x.yaml");
        File.WriteAllText(file, "AZE: { name: Azerbaijan, adjective: [Azerbaijani], capital: Baku }");
        File.WriteAllBytes(System.IO.Path.Combine(directory, Path), CompiledKnowledge.Write(KnowledgeFolder.OfTexts([]).With(directory)));
        File.WriteAllText(file, "AZE: { name: Odlar Yurdu, adjective: [Azerbaijani], capital: Baku }");
        Assert.Equal("Odlar Yurdu", Assert.Single(ActorLexicon.Load(KnowledgeFolder.OfTexts([]).With(directory)).Actors).Name);
    }

    [Fact]
    public void The_same_files_give_the_same_bytes() =>
        Assert.Equal(CompiledKnowledge.Write(KnowledgeFolder.BuiltIn), CompiledKnowledge.Write(KnowledgeFolder.BuiltIn));

    [Theory]
    [InlineData("nothing of the kind", "compiled/knowledge.bin(1,1): this is no compiled knowledge; remove the file and compile again")]
    [InlineData("DRGK1\n\u0005", "compiled/knowledge.bin(1,1): the compiled knowledge is cut off; compile again")]
    public void Refuses_another_file(string text, string message)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(message, Assert.Throws<KnowledgeException>(() => CompiledKnowledge.Read(Path, stream)).Message);
    }

    private static KnowledgeFolder Folder(string without)
    {
        var directory = Directory.CreateTempSubdirectory("dragoman-knowledge-").FullName;
        foreach (var path in KnowledgeFolder.BuiltIn.Paths.Where(path => path != without && (path == Path || path.StartsWith("actors/", StringComparison.Ordinal))))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.Combine(directory, path))!);
            File.WriteAllBytes(System.IO.Path.Combine(directory, path), KnowledgeFolder.BuiltIn.Bytes(path));
        }

        return KnowledgeFolder.OfTexts([]).With(directory);
    }

    private static string Told(KnowledgeFolder folder)
    {
        var lexicon = ActorLexicon.Load(folder);
        return string.Join('\n', lexicon.Actors.Select(actor => actor.ToString()).Concat(lexicon.People.SelectMany(person => person.Terms).Select(term => term.ToString())));
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(System.IO.Path.Combine(directory.FullName, "Dragoman.slnx"))) directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("the repository's root was not found above " + AppContext.BaseDirectory);
    }
}
