using System.Reflection;
using Dragoman.Language;
using Dragoman.Language.Model;
using Dragoman.Language.Neural;
using Dragoman.Training.Tagged;

namespace Dragoman.Training.Tests.Tagged;

public sealed class BrownTagTableTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Every_tag_of_the_table_is_one_of_the_treebanks()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dragoman.slnx"))) folder = Path.GetDirectoryName(folder)!;
        var file = ModelFile.Read(Path.Combine(folder, "models", "en.model"));
        var tags = NeuralModel.Read(file.Section(NeuralModel.Section), LanguageModel.ReadLexicon(file), LanguageModel.ReadVectors(file)).Tags;
        foreach (var line in File.ReadLines(BrownTagTable.DefaultPath).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)))
        {
            foreach (var member in line.Split('\t')[1].Split(' ')) Assert.True(tags.Any(TagSet.Parse(member).Allows), $"no tag of the model is '{member}' of the row '{line}'");
        }
    }

    [Fact]
    public void A_title_and_a_capital_have_rows_of_their_own_where_the_table_has_them()
    {
        var table = Read("# a remark", "nn\tNOUN/NN", "nn-tl\tPROPN", "nn^\tNOUN PROPN", "rb\tADV");
        Assert.Same(table.Rows["nn"], table.Find("nn", capital: false));
        Assert.Same(table.Rows["nn^"], table.Find("nn", capital: true));
        Assert.Same(table.Rows["nn-tl"], table.Find("nn-tl", capital: true));
        Assert.Same(table.Rows["rb"], table.Find("rb-tl", capital: true));
        Assert.Null(table.Find("jj-tl", capital: false));
    }

    [Theory]
    [InlineData("nn NOUN", "'nn NOUN' is no tag with a tab and its tags")]
    [InlineData("\tNOUN", "'\tNOUN' is no tag with a tab and its tags")]
    [InlineData("jj\tADJ", "'jj' does not stand in order behind 'md'")]
    [InlineData("nn\tNOUN NOMEN", "'NOMEN' is no tag")]
    [InlineData("nn\tNOUN/", "'NOUN/' has no Penn tag behind its stroke")]
    [InlineData("nn\t", "'' is no tag")]
    [InlineData("nn\t3", "'3' is no tag")]
    public void A_bad_row_is_named_with_its_line(string row, string message) =>
        Assert.Equal($"{path}:3: {message}", Assert.Throws<FormatException>(() => Read("# a remark", "md\tAUX/MD", row)).Message);

    private BrownTagTable Read(params string[] lines)
    {
        File.WriteAllLines(path, lines);
        return BrownTagTable.Read(path);
    }
}
