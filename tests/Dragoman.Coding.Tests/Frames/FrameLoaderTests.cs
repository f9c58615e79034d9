using Dragoman.Coding.Frames;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Tests.Frames;

public class FrameLoaderTests
{
    private const string Sound = """
        - id: consult.meet
          event: CONSULT
          cameo: "040"
          trigger: { verb: [meet] }
          roles: { actor: subject, recipient: object | with }
          examples:
            - { text: "Norway met Chad.", expect: "CONSULT NOR > TCD" }
          non_examples: [ "Norway met its target." ]
        """;

    [Theory]
    [InlineData("event: CONSULT", "event: MEETING", "frames/test.yaml(2,10): 'MEETING' is no event type; known: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT, STATE")]
    [InlineData("cameo: \"040\"", "cameo: \"999\"", "frames/test.yaml(3,10): '999' is no CAMEO code; write it in quotes, as \"040\"")]
    [InlineData("cameo: \"040\"", "colour: red", "frames/test.yaml(3,3): unknown key 'colour'; known here: id, event, relation, mode, cameo, trigger, support, roles, nominal, reciprocal, needs_recipient, where, unless, status, echo, overrides, examples, non_examples")]
    [InlineData("  trigger: { verb: [meet] }", "  trigger: { verb: [meet, \"@gathering\"] }", "frames/test.yaml(4,27): there is no word class '@gathering'; known: @talks")]
    [InlineData("object | with", "object | | with", "frames/test.yaml(5,39): 'object | | with' is no role; write slots such as 'subject', 'object', 'with', joined by '|' or '+'")]
    [InlineData("  non_examples: [ \"Norway met its target.\" ]", "", "frames/test.yaml(1,7): frame 'consult.meet' has no counter-example; add 'non_examples: [ \"…\" ]'")]
    [InlineData("CONSULT NOR > TCD", "MEET NOR", "frames/test.yaml(7,43): 'MEET NOR' is no expectation; write 'CONSULT/visit GEO > AZE happened'")]
    [InlineData("event: CONSULT", "event: CONSULT\n  mode: visits", "frames/test.yaml(3,9): CONSULT has no mode 'visits'; known: phone, visit")]
    [InlineData("event: CONSULT", "event: CONSULT\n  overrides: [consult.none]", "frames/test.yaml(3,15): frame 'consult.meet' overrides 'consult.none', which does not exist; did you mean 'consult.meet'?")]
    [InlineData("event: CONSULT", "event: CONSULT\n  overrides: [consult.meet]", "frames/test.yaml(3,15): frame 'consult.meet' overrides itself; take it out of its 'overrides'")]
    [InlineData("event: CONSULT", "event: CONSULT\n  echo: same", "frames/test.yaml(3,9): a frame that repeats the act told before has 'event: STATE'; its events have the type of that act")]
    [InlineData("event: CONSULT", "event: STATE\n  echo: again", "frames/test.yaml(3,9): 'again' is no echo; known: same, return")]
    [InlineData("- id: consult.meet", "- id: Consult meet", "frames/test.yaml(1,7): 'Consult meet' is no id of a frame; write small letters, digits, '.' and '-', as in 'consult.meet'")]
    [InlineData("verb: [meet]", "verb: []", "frames/test.yaml(4,20): 'verb' names no word; write 'verb: [meet]' or leave it out")]
    [InlineData("verb: [meet]", "verb: [meet, ~]", "frames/test.yaml(4,27): '~' is no word that reports an act; write its dictionary form, as in [meet, call off]")]
    [InlineData("verb: [meet]", "verb: [5]", "frames/test.yaml(4,21): '5' is no word that reports an act; write its dictionary form, as in [meet, call off]")]
    [InlineData("verb: [meet]", "verb: [Meet]", "frames/test.yaml(4,21): 'Meet' is a trigger with a capital, which no lemma has; write 'meet'")]
    [InlineData("recipient: object | with", "recipient: obejct | with", "frames/test.yaml(5,39): 'obejct' is no slot and no preposition; did you mean 'object'? (slots: subject, object, indirect, complement, between, modifier, host, support, quality, clause_subject, clause_object, self, purpose, quote)")]
    [InlineData("recipient: object | with", "recipient: object | wiht", "frames/test.yaml(5,39): 'wiht' is no slot and no preposition; did you mean 'with'? (slots: subject, object, indirect, complement, between, modifier, host, support, quality, clause_subject, clause_object, self, purpose, quote)")]
    [InlineData("event: CONSULT", "event: CONSULT\n  where: { obejct: [deal] }", "frames/test.yaml(3,12): 'obejct' is no slot and no preposition; did you mean 'object'? (slots: subject, object, indirect, complement, between, modifier, host, support, quality, clause_subject, clause_object, self, purpose, quote)")]
    [InlineData("event: CONSULT", "event: CONSULT\n  where: { object: [CONSLT] }", "frames/test.yaml(3,21): 'CONSLT' is no event type; did you mean 'CONSULT'? (types stand in capitals, words in small letters; known: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT, STATE)")]
    [InlineData("non_examples: [ \"Norway met its target.\" ]", "non_examples: [ \"\" ]", "frames/test.yaml(8,19): an empty text shows nothing; write a sentence with the frame's trigger, or take it out")]
    [InlineData("text: \"Norway met Chad.\"", "text: \" \"", "frames/test.yaml(7,15): an empty text shows nothing; write a sentence with the frame's trigger, or take it out")]
    [InlineData("  roles: { actor: subject, recipient: object | with }", "", "frames/test.yaml(1,3): 'roles' is missing here; add 'roles: { actor: subject, recipient: object }', where who acts and who is acted on stand")]
    public void A_fault_is_told_with_file_line_and_column(string sound, string faulty, string message)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);

        var thrown = Assert.Throws<KnowledgeException>(() => Load(Sound.Replace(sound, faulty, StringComparison.Ordinal)));

        Assert.Equal(message, thrown.Message);
    }

    [Fact]
    public void An_id_is_never_used_twice()
    {
        var thrown = Assert.Throws<KnowledgeException>(() => Load(Sound + "\n" + Sound));

        Assert.Equal("frames/test.yaml(9,7): frame 'consult.meet' is already defined in frames/test.yaml line 1; ids are never reused", thrown.Message);
    }

    [Fact]
    public void A_circle_of_overrides_is_told_whole()
    {
        var circle = string.Join('\n', new[] { ("a.one", "a.two"), ("a.two", "a.three"), ("a.three", "a.one") }.Select(pair =>
            Sound.Replace("consult.meet", pair.Item1, StringComparison.Ordinal).Replace("event: CONSULT", $"event: CONSULT\n  overrides: [{pair.Item2}]", StringComparison.Ordinal)));

        var thrown = Assert.Throws<KnowledgeException>(() => Load(circle));

        Assert.Equal("frames/test.yaml(3,15): frames override each other in a circle: 'a.one' → 'a.two' → 'a.three' → 'a.one'; take one of them out of the 'overrides' before it", thrown.Message);
    }

    [Theory]
    [InlineData("in_front_of")]
    [InlineData("clause_object")]
    [InlineData("out of")]
    [InlineData("alongside")]
    public void Slots_and_prepositions_are_known(string slot) => Assert.Single(Load(Sound.Replace("object | with", $"object | {slot}", StringComparison.Ordinal)));

    [Fact]
    public void Acronyms_of_three_letters_are_words() => Assert.Single(Load(Sound.Replace("event: CONSULT", "event: CONSULT\n  where: { object: [LNG, CONSULT] }", StringComparison.Ordinal)));

    [Fact]
    public void A_sound_frame_is_read_as_it_is_written()
    {
        var frame = Assert.Single(Load(Sound));

        Assert.Equal(("consult.meet", "040", 1L), (frame.Id, frame.Cameo, frame.Line));
        Assert.Equal(["meet"], frame.Triggers[TriggerClass.Verb]);
        Assert.Equal([new Slot(SlotKind.Object)], frame.Roles.Recipient.Alternatives[0]);
        Assert.Equal([new Slot(SlotKind.Preposition, "with")], frame.Roles.Recipient.Alternatives[1]);
    }

    private static IEnumerable<Frame> Load(string yaml)
    {
        var folder = KnowledgeFolder.OfTexts(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["classes.yaml"] = "talks: [talk]",
            ["ontology.yaml"] = "modes: { CONSULT: [visit, phone] }\ncameo: { \"040\": Consult }",
            ["frames/test.yaml"] = yaml,
        });
        return FrameLoader.Load(folder, WordClasses.Load(folder), Ontology.Load(folder));
    }
}
