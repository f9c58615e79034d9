using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding.Knowledge;
using Dragoman.Domain;

namespace Dragoman.Coding.Frames;

/// <summary>Reads <c>frames/*.yaml</c> and refuses what is not a sound frame, with file, line and column.</summary>
public sealed partial class FrameLoader
{
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

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
        var id = yaml.Required("id", "add 'id: consult.meet', a name that no frame ever had");
        if (id.Text().Length == 0 || id.Text().AsSpan().ContainsAnyExcept(IdLetters)) throw id.Fault($"'{id.Text()}' is no id of a frame; write small letters, digits, '.' and '-', as in 'consult.meet'");
        if (frames.TryGetValue(id.Text(), out var other))
            throw id.Fault($"frame '{id.Text()}' is already defined in {other.Frame.File} line {other.Frame.Line}; ids are never reused");
        var type = Type(yaml.Required("event", "add 'event: CONSULT', the type of the act"));
        var roles = Roles(yaml.Required("roles", "add 'roles: { actor: subject, recipient: object }', where who acts and who is acted on stand"));
        var frame = new Frame
        {
            Id = id.Text(),
            Event = type,
            Relation = yaml["relation"] is { } relation ? Type(relation) : type,
            Mode = Mode(yaml["mode"], type),
            Cameo = Cameo(yaml.Required("cameo", "add 'cameo: \"040\"', the CAMEO code that corresponds")),
            Triggers = Triggers(yaml.Required("trigger", "add 'trigger: { verb: [meet] }', the words that report the act")),
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
            foreach (var word in value.Items()) CheckTrigger(word);
            triggers[kind] = [.. classes.Expand(value.Items()).Order(StringComparer.Ordinal)];
            if (triggers[kind].IsEmpty) throw value.Fault($"'{key.Text()}' names no word; write '{key.Text()}: [meet]' or leave it out");
        }

        return triggers.Count > 0 ? triggers : throw yaml.Fault("a trigger names verbs, nouns or adjectives: { verb: [meet] }");
    }

    private static void CheckTrigger(KnowledgeYaml word)
    {
        var text = word.Text();
        if (text.StartsWith('@')) return;
        if (!text.Any(char.IsLetter)) throw word.Fault($"'{text}' is no word that reports an act; write its dictionary form, as in [meet, call off]");
        if (text.Any(char.IsUpper)) throw word.Fault($"'{text}' is a trigger with a capital, which no lemma has; write '{text.ToLowerInvariant()}'");
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
            return RoleExpression.Parse(yaml.Text(), slot => SlotNames.Read(slot, yaml));
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
            yield return new FrameExample(Sentence(item.Required("text")), expect.Text(), item.Line);
        }
    }

    private static IEnumerable<FrameExample> NonExamples(KnowledgeYaml? yaml)
    {
        foreach (var item in yaml?.Items() ?? []) yield return new FrameExample(Sentence(item), null, item.Line);
    }

    private static string Sentence(KnowledgeYaml item) =>
        string.IsNullOrWhiteSpace(item.Text()) ? throw item.Fault("an empty text shows nothing; write a sentence with the frame's trigger, or take it out") : item.Text();

    private void CheckOverrides()
    {
        foreach (var (frame, at) in frames.Values)
        {
            foreach (var item in at["overrides"]?.Items() ?? [])
            {
                var name = item.Text();
                if (name == frame.Id) throw item.Fault($"frame '{frame.Id}' overrides itself; take it out of its 'overrides'");
                if (!frames.ContainsKey(name)) throw item.Fault($"frame '{frame.Id}' overrides '{name}', which does not exist{NearestName.Hint(name, frames.Keys)}");
                if (Way(name, frame.Id, []) is { } way) throw item.Fault($"frames override each other in a circle: {string.Join(" → ", new[] { frame.Id }.Concat(way).Select(id => $"'{id}'"))}; take one of them out of the 'overrides' before it");
            }
        }
    }

    /// <summary>The frames that lead by their <c>overrides</c> from one to another, both told; null where none do.</summary>
    private List<string>? Way(string from, string to, HashSet<string> seen)
    {
        if (from == to) return [to];
        if (!seen.Add(from)) return null;
        foreach (var next in frames[from].Frame.Overrides.Where(frames.ContainsKey))
        {
            if (Way(next, to, seen) is { } way) return [from, .. way];
        }

        return null;
    }
}
