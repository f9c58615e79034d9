using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <summary>Turns resolved mentions into the result: entities numbered by their first mention, those mentioned once left out.</summary>
internal static class MentionNumbering
{
    /// <summary>The mentions of the result in the order of the text.</summary>
    public static ImmutableArray<EntityMention> Number(List<Mention> mentions)
    {
        CountUses(mentions);
        var numbered = 0;
        var result = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (var mention in mentions)
        {
            if (mention.Members is not null) continue;
            var several = mention.Several is null ? [] : RootsOf(mention.Several);
            var single = several switch
            {
                [] => mention.Several is null ? mention.Entity?.Root : null,
                [var only] => only,
                _ => null,
            };
            if (single is null ? several.Length == 0 : single.Uses == 1 && !mention.IsCounterpart) continue;
            ImmutableArray<int> own = single is not null ? [NumberOf(single)] : [.. several.Select(NumberOf)];
            var counterpart = mention.IsCounterpart
                ? new Counterpart((single ?? several[0]).CounterpartOf is { } of ? NumberOf(of.Root) : null, mention.Country)
                : null;
            result.Add(new(mention.Sentence, mention.First, mention.End, mention.Head, own) { Kind = mention.Kind, Counterpart = counterpart });
        }

        return result.DrainToImmutable();

        int NumberOf(Entity entity) => entity.Number < 0 ? entity.Number = numbered++ : entity.Number;
    }

    private static void CountUses(List<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Members is not null) continue;
            if (mention.Several is { } several)
            {
                foreach (var one in RootsOf(several)) one.Uses++;
            }
            else if (mention.Entity is { } entity)
            {
                entity.Root.Uses++;
            }

            if (mention.IsCounterpart && mention.Entity?.Root.CounterpartOf is { } of) of.Root.Uses++;
        }
    }

    private static Entity[] RootsOf(List<Entity> entities) => [.. entities.Select(entity => entity.Root).Distinct()];
}
