using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding.Knowledge;
using Dragoman.Domain;

namespace Dragoman.Coding.Frames;

/// <summary>Reads <c>frames/*.yaml</c> and refuses what is not a sound frame, with file, line and column.</summary>
public sealed partial class FrameLoader
{
    private readonly WordClasses classes;
    private readonly Ontology ontology;
    private readonly Dictionary<string, (Frame Frame, KnowledgeYaml At)> frames = new(StringComparer.Ordinal);

    private FrameLoader(WordClasses classes, Ontology ontology) => (this.classes, this.ontology) = (classes, ontology);

    /// <summary>Loads every frame below <c>frames/</c>.</summary>
    /// <returns>The frames in the order of files and of lines.</returns>
    /// <exception cref="KnowledgeException">An unknown key, a duplicate id, an unknown class, type, mode or CAMEO code, a frame without an example or a counter-example, an <c>overrides</c> that names no frame or runs in a circle.</exception>
    public static ImmutableArray<Frame> Load(KnowledgeFolder folder, WordClasses classes, Ontology ontology)
    {
        var loader = new FrameLoader(classes, ontology);
        foreach (var path in folder.Below("frames/", ".yaml"))
        {
            if (folder.Read(path) is not { } root) continue;
            if (!root.IsList) throw root.Fault("a list of frames is wanted here: '- id: …'");
            foreach (var item in root.Items()) loader.Add(path, item);
        }

        loader.CheckOverrides();
        return [.. loader.frames.Values.Select(entry => entry.Frame)];
    }

    private void Add(string path, KnowledgeYaml yaml)
    {
        yaml.Allow("id", "event", "relation", "mode", "cameo", "trigger", "support", "roles", "nominal", "reciprocal", "needs_recipient", "where", "unless", "status", "echo", "overrides", "examples", "non_examples");
        var id = yaml.Required("id");
        if (frames.TryGetValue(id.Text(), out var other))
            throw id.Fault($"frame '{id.Text()}' is already defined in {other.Frame.File} line {other.Frame.Line}; ids are never reused");
        var type = Type(yaml.Required("event"));
        var roles = Roles(yaml.Required("roles"));
        var frame = new Frame
        {
            Id = id.Text(),
            Event = type,
            Relation = yaml["relation"] is { } relation ? Type(relation) : type,
            Mode = Mode(yaml["mode"], type),
            Cameo = Cameo(yaml.Required("cameo")),
            Triggers = Triggers(yaml.Required("trigger")),
            SupportVerbs = yaml["support"] is { } support ? classes.Expand(support.Items()) : [],
            Roles = roles,
            NominalRoles = yaml["nominal"] is { } nominal ? Roles(nominal) : Nominalized(roles),
            Reciprocal = yaml["reciprocal"]?.Flag() ?? false,
            NeedsRecipient = yaml["needs_recipient"]?.Flag() ?? false,
            Where = Conditions(yaml["where"]),
            Unless = Conditions(yaml["unless"]),
            Status = Status(yaml["status"]),
            Echo = Echo(yaml["echo"], type),
            Overrides = [.. yaml["overrides"]?.Texts() ?? []],
            Examples = [.. Examples(yaml["examples"])],
            NonExamples = [.. NonExamples(yaml["non_examples"])],
            File = path,
            Line = id.Line,
        };
        if (frame.Examples.IsEmpty) throw id.Fault($"frame '{frame.Id}' has no example; add 'examples: [{{ text: …, expect: … }}]'");
        if (frame.NonExamples.IsEmpty) throw id.Fault($"frame '{frame.Id}' has no counter-example; add 'non_examples: [ \"…\" ]'");
        frames.Add(frame.Id, (frame, yaml));
    }

    private static EventType Type(KnowledgeYaml yaml) =>
        EventTypeNames.TryParse(yaml.Text(), out var type) ? type : throw yaml.Fault($"'{yaml.Text()}' is no event type; known: {string.Join(", ", EventTypeNames.All)}");

    private string? Mode(KnowledgeYaml? yaml, EventType type)
    {
        if (yaml is null) return null;
        var mode = yaml.Text();
        return ontology.Modes(type).Contains(mode) ? mode : throw yaml.Fault($"{type.Name} has no mode '{mode}'; known: {string.Join(", ", ontology.Modes(type).Order(StringComparer.Ordinal))}");
    }

    private string Cameo(KnowledgeYaml yaml) =>
        ontology.IsCameo(yaml.Text()) ? yaml.Text() : throw yaml.Fault($"'{yaml.Text()}' is no CAMEO code; write it in quotes, as \"040\"");

    private Dictionary<TriggerClass, ImmutableArray<string>> Triggers(KnowledgeYaml yaml)
    {
        yaml.Allow("verb", "noun", "adjective");
        var triggers = new Dictionary<TriggerClass, ImmutableArray<string>>();
        foreach (var (key, value) in yaml.Entries())
        {
            var kind = key.Text() switch { "verb" => TriggerClass.Verb, "noun" => TriggerClass.Noun, _ => TriggerClass.Adjective };
            triggers[kind] = [.. classes.Expand(value.Items()).Order(StringComparer.Ordinal)];
        }

        return triggers.Count > 0 ? triggers : throw yaml.Fault("a trigger names verbs, nouns or adjectives: { verb: [meet] }");
    }

    private static FrameRoles Roles(KnowledgeYaml yaml)
    {
        yaml.Allow("actor", "recipient");
        return new FrameRoles(Role(yaml["actor"]), Role(yaml["recipient"]));
    }

    private static RoleExpression Role(KnowledgeYaml? yaml)
    {
        if (yaml is null || yaml.Text() == "nobody") return RoleExpression.Nobody;
        try
        {
            return RoleExpression.Parse(yaml.Text());
        }
        catch (FormatException e)
        {
            throw yaml.Fault(e.Message);
        }
    }

    /// <summary>A noun has the roles of its verb: what the verb takes as an object, the noun takes after "of", "on" or "against".</summary>
    private static FrameRoles Nominalized(FrameRoles roles)
    {
        return new FrameRoles(Of(roles.Actor), Of(roles.Recipient));

        static RoleExpression Of(RoleExpression role) => new(
            [.. role.Alternatives.SelectMany(slots => slots is [{ Kind: SlotKind.Object }] ? [slots, [Slot.Of("against")], [Slot.Of("on")]] : new[] { slots })]);
    }

    private static EventStatus? Status(KnowledgeYaml? yaml) =>
        yaml is null ? null
        : EventStatusNames.TryParse(yaml.Text(), out var status) ? status
        : throw yaml.Fault($"'{yaml.Text()}' is no status; known: {string.Join(", ", EventStatusNames.All)}");

    private static EchoKind? Echo(KnowledgeYaml? yaml, EventType type)
    {
        if (yaml is null) return null;
        if (type is not EventType.State) throw yaml.Fault("a frame that repeats the act told before has 'event: STATE'; its events have the type of that act");
        return yaml.Text() switch { "same" => EchoKind.Same, "return" => EchoKind.Return, var text => throw yaml.Fault($"'{text}' is no echo; known: same, return") };
    }

    private static IEnumerable<FrameExample> Examples(KnowledgeYaml? yaml)
    {
        foreach (var item in yaml?.Items() ?? [])
        {
            item.Allow("text", "expect");
            var expect = item.Required("expect");
            if (!ExpectedEvent.TryParse(expect.Text(), out _)) throw expect.Fault($"'{expect.Text()}' is no expectation; write 'CONSULT/visit GEO > AZE happened'");
            yield return new FrameExample(item.Required("text").Text(), expect.Text(), item.Line);
        }
    }

    private static IEnumerable<FrameExample> NonExamples(KnowledgeYaml? yaml)
    {
        foreach (var item in yaml?.Items() ?? []) yield return new FrameExample(item.Text(), null, item.Line);
    }

    private void CheckOverrides()
    {
        foreach (var (frame, at) in frames.Values)
        {
            foreach (var name in frame.Overrides)
            {
                if (!frames.ContainsKey(name)) throw at.Fault($"frame '{frame.Id}' overrides '{name}', which does not exist");
                if (Reaches(name, frame.Id, [])) throw at.Fault($"frames '{frame.Id}' and '{name}' override each other in a circle; remove one of the two");
            }
        }
    }

    private bool Reaches(string from, string to, HashSet<string> seen) =>
        from == to || (seen.Add(from) && frames[from].Frame.Overrides.Any(next => frames.ContainsKey(next) && Reaches(next, to, seen)));
}
