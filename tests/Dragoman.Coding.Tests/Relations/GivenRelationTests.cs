using Dragoman.Coding.Relations;
using Dragoman.Domain;
using Dragoman.Language.Linear;
using Dragoman.Language.Model;

namespace Dragoman.Coding.Tests.Relations;

/// <summary>What the first of two given parties does to the second: by frames, and where none fits by the scorer.</summary>
public sealed class GivenRelationTests
{
    [Theory]
    [InlineData("Kenyan nurses accused the health board of neglect.", "Kenyan nurses", "the health board", EventType.Accuse)]
    [InlineData("The mayor's bodyguards were attacked by masked gunmen in Lagos.", "masked gunmen", "The mayor's bodyguards", EventType.Assault)]
    [InlineData("A Chilean court convicted a banker from Peru.", "A Chilean court", "a banker from Peru", EventType.Accuse)]
    [InlineData("A Chilean court sentenced a banker from Peru to six years.", "A Chilean court", "a banker from Peru", EventType.Coerce)]
    [InlineData("Norway will send generators to Ukraine.", "Norway", "Ukraine", EventType.Agree)]
    [InlineData("Chad and Niger raided a camp of smugglers on Monday.", "Chad", "Niger", EventType.Cooperate)]
    [InlineData("Chad and Niger will raid a camp of smugglers on Monday.", "Chad", "Niger", EventType.Agree)]
    [InlineData("Chad and Niger fought on Monday.", "Chad", "Niger", EventType.Assault)]
    [InlineData("Nurses marched through Lima to condemn the health board.", "Nurses", "the health board", EventType.Protest)]
    [InlineData("Nurses condemned the health board after they marched through Lima.", "Nurses", "the health board", EventType.Accuse)]
    [InlineData("Norway trucked flour to the displaced families.", "Norway", "families", EventType.Aid)]
    [InlineData("Norway displaced the families.", "Norway", "the families", EventType.Coerce)]
    public void Frames_tell_it_whoever_the_parties_are(string text, string actor, string recipient, EventType type)
    {
        var coded = Assert.Single(Explain(text, actor, recipient).Events);
        Assert.Equal((type, actor, recipient), (coded.Type, coded.Actor[0].Text, coded.Recipient[0].Text));
        Assert.NotEqual(RelationFrame.Id, coded.Rule);
    }

    [Theory]
    [InlineData("Peru condemned Chile on Monday.", "peru", "CHILE", "Peru", "Chile")]
    [InlineData("Iranian troops attacked Iran's embassy; Iran condemned Togo.", "Iran", "Togo", "Iran", "Togo")]
    public void Words_are_whole_and_stand_as_the_text_writes_them(string text, string actor, string recipient, string foundActor, string foundRecipient)
    {
        var spans = GivenSpans.Find(text, new GivenRelation(actor, recipient));
        Assert.Equal((foundActor, foundRecipient), (spans.Given.Actor, spans.Given.Recipient));
        Assert.All(spans.Actor, span => Assert.Equal(foundActor, span.In(text).ToString()));
        Assert.All(spans.Actor, span => Assert.False(char.IsLetter(text.ElementAtOrDefault(span.End))));
    }

    [Theory]
    [InlineData("Peru condemned Chile on Monday.", "peru", "chile", "Peru", "Chile")]
    [InlineData("peru condemned chile on Monday.", "Peru", "Chile", "peru", "chile")]
    public void A_party_in_other_letters_gets_its_code(string text, string actor, string recipient, string actorText, string recipientText)
    {
        var coded = Assert.Single(Explain(text, actor, recipient).Events);
        Assert.Equal((actorText, "PER", recipientText, "CHL"), (coded.Actor[0].Text, coded.Actor[0].Code, coded.Recipient[0].Text, coded.Recipient[0].Code));
    }

    [Fact]
    public void A_place_is_looked_at_alone_where_it_is_told()
    {
        var text = "Peru and Togo met, and Togo condemned Peru.";
        var spans = GivenSpans.Find(text, new GivenRelation("Togo", "Peru") { ActorAt = new TextSpan(23, 27), RecipientAt = new TextSpan(38, 42) });
        Assert.Equal([new TextSpan(23, 27)], spans.Actor);
        Assert.Equal([new TextSpan(38, 42)], spans.Recipient);
    }

    [Fact]
    public void A_party_that_the_text_does_not_name_is_none_of_the_event()
    {
        var coded = Assert.Single(Explain("The foreign minister of Peru resigned over a protest.", "The foreign minister of Peru", "a recipient").Events.Take(1));
        Assert.Empty(coded.Recipient);
    }

    [Fact]
    public void Where_no_frame_fits_the_scorer_says_what_weighed_and_the_event_names_it()
    {
        var explanation = Explain("The Samoan bishops sang for the Fijian miners.", "The Samoan bishops", "the Fijian miners");
        Assert.NotNull(explanation.Relation);
        Assert.InRange(explanation.Relation.Probability, 0, 1);
        Assert.All(explanation.Relation.Weighed, weighed => Assert.True(weighed.Weight > 0));
        Assert.All(explanation.Events, coded => Assert.Equal((RelationFrame.Id, explanation.Relation.Type), (coded.Rule, coded.Type)));
    }

    [Theory]
    [InlineData("The Samoan bishops sang.", "The Samoan bishops", "the Fijian miners")]
    [InlineData("", "Peru", "Chile")]
    [InlineData("Peru sang.", "", "")]
    public void Parties_that_no_sentence_has_have_no_relation(string text, string actor, string recipient)
    {
        var explanation = Explain(text, actor, recipient);
        Assert.Null(explanation.Relation);
        Assert.Empty(explanation.Events);
    }

    [Fact]
    public void A_scorer_is_read_as_it_was_written()
    {
        var section = Section(RelationScorer.Types.Length, (FeatureHash.OfText("way strike"), [((byte)RelationScorer.Types.IndexOf(EventType.Assault), (short)5000)]));

        var score = RelationScorer.Read(section).Score(["way strike", "way strike", "way unknown"]);

        Assert.Equal(EventType.Assault, score.Type);
        Assert.Equal([("way strike", 5.0)], score.Weighed);
        Assert.Equal(Math.Exp(5) / (Math.Exp(5) + RelationScorer.Types.Length - 1), score.Probability, 1e-6);
        Assert.DoesNotContain(EventType.State, RelationScorer.Types);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(19)]
    public void A_scorer_that_is_cut_short_is_refused(int length)
    {
        var section = Section(RelationScorer.Types.Length, (7, [(2, 100)]));
        Assert.Throws<ModelFormatException>(() => RelationScorer.Read(section.AsSpan(0, length)));
    }

    [Fact]
    public void A_scorer_of_other_types_is_refused() =>
        Assert.Throws<ModelFormatException>(() => RelationScorer.Read(Section(RelationScorer.Types.Length + 1)));

    private static byte[] Section(int classes, params (uint Feature, (byte Class, short Weight)[] Row)[] rows)
    {
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer)) SparseLinearModel.Write(writer, classes, rows);
        return buffer.ToArray();
    }

    private static Explaining.Explanation Explain(string text, string actor, string recipient) =>
        BuiltInCoder.Instance.Explain(new Article { Id = "1", Text = text, Published = new DateOnly(2024, 5, 7), Given = new GivenRelation(actor, recipient) });
}
