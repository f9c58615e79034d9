using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <summary>Turns resolved mentions into the result: entities numbered by their first mention, those mentioned once left out.</summary>
internal static class MentionNumbering
{
    /// <summary>The mentions of the result in the order of the text.</summary>
    public static ImmutableArray<EntityMention> Number(List<Mention> mentions)
    {
        var uses = CountUses(mentions);
        var numbers = new Dictionary<Entity, int>();
        var result = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (var mention in mentions)
        {
            if (mention.Members is not null) continue;
            var entities = EntitiesOf(mention);
            if (entities.Count == 0 || !(entities.Count > 1 || uses[entities[0]] > 1 || mention.IsCounterpart)) continue;
            var own = ImmutableArray.CreateBuilder<int>(entities.Count);
            foreach (var entity in entities) own.Add(NumberOf(entity));
            var counterpart = mention.IsCounterpart
                ? new Counterpart(entities[0].CounterpartOf is { } of ? NumberOf(of.Root) : null, mention.Country)
                : null;
            result.Add(new(mention.Sentence, mention.First, mention.End, mention.Head, own.DrainToImmutable()) { Kind = mention.Kind, Counterpart = counterpart });
        }

        return result.DrainToImmutable();

        int NumberOf(Entity entity)
        {
            if (!numbers.TryGetValue(entity, out var number)) numbers.Add(entity, number = numbers.Count);
            return number;
        }
    }

    private static Dictionary<Entity, int> CountUses(List<Mention> mentions)
    {
        var uses = new Dictionary<Entity, int>();
        foreach (var mention in mentions)
        {
            if (mention.Members is not null) continue;
            foreach (var entity in EntitiesOf(mention)) uses[entity] = uses.GetValueOrDefault(entity) + 1;
            if (mention.IsCounterpart && mention.Entity?.Root.CounterpartOf is { } of) uses[of.Root] = uses.GetValueOrDefault(of.Root) + 1;
        }

        return uses;
    }

    private static List<Entity> EntitiesOf(Mention mention)
    {
        if (mention.Several is { } several) return several.ConvertAll(entity => entity.Root).Distinct().ToList();
        return mention.Entity is { } entity ? [entity.Root] : [];
    }
}
