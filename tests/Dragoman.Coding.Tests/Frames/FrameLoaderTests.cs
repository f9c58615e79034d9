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
    [InlineData("event: CONSULT", "event: CONSULT\n  overrides: [consult.none]", "frames/test.yaml(1,3): frame 'consult.meet' overrides 'consult.none', which does not exist")]
    [InlineData("event: CONSULT", "event: CONSULT\n  overrides: [consult.meet]", "frames/test.yaml(1,3): frames 'consult.meet' and 'consult.meet' override each other in a circle; remove one of the two")]
    [InlineData("event: CONSULT", "event: CONSULT\n  echo: same", "frames/test.yaml(3,9): a frame that repeats the act told before has 'event: STATE'; its events have the type of that act")]
    [InlineData("event: CONSULT", "event: STATE\n  echo: again", "frames/test.yaml(3,9): 'again' is no echo; known: same, return")]
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
