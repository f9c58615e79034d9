using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding.Knowledge;
using Dragoman.Domain;

namespace Dragoman.Coding.Frames;

public sealed partial class FrameLoader
{
    private static readonly HashSet<EventType> NoTypes = [];

    private ImmutableArray<SlotCondition> Conditions(KnowledgeYaml? yaml)
    {
        if (yaml is null) return [];
        var conditions = ImmutableArray.CreateBuilder<SlotCondition>();
        foreach (var (key, value) in yaml.Entries())
        {
            var slots = key.Text().Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (slots.Length == 0) throw key.Fault("a condition names a slot: 'object: [agreement]'");
            conditions.Add(new SlotCondition([.. slots.Select(slot => SlotNames.Read(slot, key))], Test(value)));
        }

        return conditions.ToImmutable();
    }

    private WordTest Test(KnowledgeYaml yaml)
    {
        var kinds = FillerKinds.None;
        HashSet<EventType>? types = null;
        var words = new List<KnowledgeYaml>();
        foreach (var item in yaml.Items())
        {
            var text = item.Text();
            if (text.StartsWith('~')) kinds |= Kind(item, text);
            else if (EventTypeNames.TryParse(text, out var type) && text == type.Name) (types ??= []).Add(type);
            else if (text.Length >= 4 && text.All(char.IsAsciiLetterUpper)) throw item.Fault($"'{text}' is no event type{NearestName.Hint(text, EventTypeNames.All)} (types stand in capitals, words in small letters; known: {string.Join(", ", EventTypeNames.All)})");
            else words.Add(item);
        }

        return new WordTest(classes.Expand(words), kinds, types is null ? NoTypes : types);
    }

    private static FillerKinds Kind(KnowledgeYaml at, string text) => text switch
    {
        "~any" => FillerKinds.Any,
        "~none" => FillerKinds.Empty,
        "~actor" => FillerKinds.Actor,
        "~place" => FillerKinds.Place,
        "~infinitive" => FillerKinds.Infinitive,
        "~clause" => FillerKinds.Clause,
        "~own" => FillerKinds.OwnSubject,
        "~other" => FillerKinds.OtherSubject,
        "~must" => FillerKinds.Obligation,
        "~will" => FillerKinds.Future,
        "~not" => FillerKinds.Negated,
        "~past" => FillerKinds.Past,
        "~passive" => FillerKinds.Passive,
        "~nationals" => FillerKinds.Nationals,
        _ => throw at.Fault($"'{text}' is no kind of filler; known: ~any, ~none, ~actor, ~nationals, ~place, ~infinitive, ~clause, ~own, ~other, ~must, ~will, ~not, ~past, ~passive"),
    };
}
