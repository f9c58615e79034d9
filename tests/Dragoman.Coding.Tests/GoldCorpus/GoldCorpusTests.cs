using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Knowledge;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.GoldCorpus;

/// <summary>The corpus is whole and follows its guidelines; what is derived from it is up to date.</summary>
public class GoldCorpusTests
{
    private static readonly Regex Code = new("^[A-Z]{3}$", RegexOptions.NonBacktracking);
    private static readonly Regex SentenceEnd = new("""[.?!]["”]?\s""", RegexOptions.NonBacktracking);
    private static readonly ImmutableArray<CorpusArticle> All = [.. Corpus.Halves.SelectMany(half => Corpus.Articles(half))];
    private static readonly Ontology Modes = Ontology.Load(KnowledgeFolder.BuiltIn);
    private static readonly ActorLexicon Actors = ActorLexicon.Load(KnowledgeFolder.BuiltIn);

    public static TheoryData<string> Names => new(All.Select(article => article.Name));

    [Fact]
    public void It_is_as_large_as_promised()
    {
        Assert.True(All.Length >= 20, $"{All.Length} articles");
        var sentences = All.Sum(article => SentenceEnd.Count(article.Text));
        Assert.True(sentences >= 300, $"{sentences} sentences");
        Assert.Equal(All.Length, All.Select(article => article.Name).Distinct(StringComparer.Ordinal).Count());
        foreach (var half in Corpus.Halves) Assert.InRange(Corpus.Articles(half).Length, All.Length * 2 / 5, All.Length * 3 / 5);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_article_names_its_half_and_its_sources(string name)
    {
        var article = Article(name);
        Assert.True(File.Exists(Path.Combine(Corpus.Folder, article.Half, name + ".md")), $"{name} says that it is of the half '{article.Half}' and lies elsewhere");
        Assert.NotEmpty(article.Sources);
        Assert.DoesNotContain('\r', article.Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_note_can_be_read_and_says_what_is_known(string name)
    {
        var article = Article(name);
        ImmutableArray<ImmutableArray<EventNote>> readings = [Corpus.Notes(article), Corpus.Notes(article, "first"), Corpus.Notes(article, "second")];
        foreach (var notes in readings)
        {
            Assert.NotEmpty(notes);
            Assert.All(notes, Check);
            Assert.Equal(notes.Length, notes.Select(note => (note.Span, note.Type)).Distinct().Count());
        }

        void Check(EventNote note)
        {
            Assert.Equal(note.Anchor, note.Span.In(article.Text).ToString());
            if (note.Mode is { } mode) Assert.True(Modes.Modes(note.Type).Contains(mode), $"{name}: {note.Type.Name} has no mode '{mode}': {note.Anchor}");
            foreach (var party in note.Actor.Concat(note.Recipient).Where(party => Code.IsMatch(party))) Assert.True(Actors.ByCode(party) is not null, $"{name}: '{party}' is no code: {note.Anchor}");
            Assert.All(note.Persons, person => Assert.True(person.Split(' ').All(part => article.Text.Contains(part, StringComparison.Ordinal)), $"{name}: the text has no '{person}'"));
            if (note.Place is { } place) Assert.True(article.Text.Contains(place, StringComparison.Ordinal), $"{name}: the text has no '{place}': {note.Anchor}");
        }
    }

    [Fact]
    public void The_derived_files_are_up_to_date()
    {
        foreach (var half in Corpus.Halves)
        {
            foreach (var article in Corpus.Articles(half))
            {
                Corpus.Follows($"{half}/articles/{article.Name}.txt", article.Text);
                Corpus.Follows($"{half}/gold/{article.Name}.txt.jsonl", GoldJson.Of(Corpus.Notes(article)));
            }

            Corpus.Follows($"{half}/articles/published.json", GoldJson.Metadata(Corpus.Articles(half)));
        }
    }

    [Fact]
    public void The_agreement_of_the_two_passes_is_as_reported()
    {
        var report = string.Join('\n', Corpus.Halves.Select(half => Agreement(half)));
        Corpus.Follows("agreement.txt", report);

        static string Agreement(string half)
        {
            var agreement = new PassAgreement();
            foreach (var article in Corpus.Articles(half)) agreement.Add(Corpus.Notes(article, "first"), Corpus.Notes(article, "second"));
            return half + "\n" + agreement.Figures();
        }
    }

    [Theory]
    [InlineData("AID | happened | USA", "fewer than four fields")]
    [InlineData("HELP | happened | USA > GEO | sent aid", "'HELP' is no type")]
    [InlineData("AID | done | USA > GEO | sent aid", "'done' is no status")]
    [InlineData("AID | happened | USA | sent aid", "no '>' between actors and recipients")]
    [InlineData("AID | happened | USA > GEO | gave aid", "these words are not in the text")]
    [InlineData("AID | happened | USA > GEO | aid", "these words are in the text more than once")]
    [InlineData("AID | happened | USA > GEO | sent aid | d=soon", "'soon' is no date")]
    [InlineData("AID | happened | USA > GEO | sent aid | when=2008", "'when' is no field")]
    [InlineData("AID | happened | USA > GEO | sent aid | or p=Nobody", "'p' can have no second reading")]
    [InlineData("AID | happened | USA > GEO | sent aid | 2008", "'2008' is no FIELD=value")]
    public void A_wrong_line_is_told_with_its_place(string line, string reason) =>
        Assert.Equal($"x.events(7): {reason}: {line}", Assert.Throws<FormatException>(() => EventNote.Parse(line, "Washington sent aid. The aid came late.", "x.events(7)")).Message);

    [Fact]
    public void A_line_gives_every_field()
    {
        var note = EventNote.Parse("? CONSULT/visit | planned | USA, EU > GEO | will visit Tbilisi | d=2008-08-15 | at=Tbilisi | by=Tass, Kremlin | p=Ann Bell | or d= | or recipient=ARM, GEO", "He will visit Tbilisi.", "x");
        Assert.Equal((EventType.Consult, "visit", EventStatus.Planned, new TextSpan(3, 21), "2008-08-15", "Tbilisi", true), (note.Type, note.Mode, note.Status, note.Span, note.Date, note.Place, note.Optional));
        Assert.Equal("""{"anchor":"will visit Tbilisi","start":3,"end":21,"type":"CONSULT","mode":"visit","actor":["USA","EU"],"recipient":["GEO"],"persons":["Ann Bell"],"status":"planned","date":"2008-08-15","place":"Tbilisi","said_by":["Tass","Kremlin"],"optional":true,"or":{"date":null,"recipient":["ARM","GEO"]}}""" + "\n", GoldJson.Of([note]));
    }

    [Fact]
    public void Agreement_is_counted_by_overlap_type_and_parties()
    {
        const string Text = "Iran and Oman met in Muscat. Oman thanked Iran. Iran warned Qatar.";
        static ImmutableArray<EventNote> Notes(params string[] lines) => [.. lines.Select(line => EventNote.Parse(line, Text, "x"))];
        var agreement = new PassAgreement();
        agreement.Add(
            Notes("CONSULT | happened | IRN, OMN > | met in Muscat | at=Muscat", "SUPPORT | happened | OMN > IRN | thanked Iran", "THREATEN | happened | IRN > QAT | warned Qatar"),
            Notes("CONSULT | planned | IRN > OMN | met | at=Muscat", "SUPPORT | happened | IRN > OMN | Oman thanked"));
        Assert.Equal("3 2 80.0 80.0 40.0 50.0 100.0", string.Join(' ', agreement.Figures().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[45..].Trim())));
    }

    private static CorpusArticle Article(string name) => All.Single(article => article.Name == name);
}
