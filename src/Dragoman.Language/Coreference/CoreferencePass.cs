using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <summary>Resolves the mentions of one document; used once.</summary>
internal sealed partial class CoreferencePass
{
    private readonly ImmutableArray<Sentence> sentences;
    private readonly List<Mention> mentions;
    private readonly IDemonymList? demonyms;
    private readonly PronounWeights weights;
    private readonly Dictionary<(int Sentence, int Head), Mention> byHead = [];
    private readonly Dictionary<string, Entity> countries = new(StringComparer.Ordinal);

    /// <summary>Prepares to resolve a document.</summary>
    /// <param name="sentences">The document.</param>
    /// <param name="mentions">Its mentions in order; they receive their entities.</param>
    /// <param name="demonyms">The countries' names, or null.</param>
    /// <param name="weights">How antecedents of pronouns are weighed.</param>
    public CoreferencePass(ImmutableArray<Sentence> sentences, List<Mention> mentions, IDemonymList? demonyms, PronounWeights weights)
    {
        (this.sentences, this.mentions, this.demonyms, this.weights) = (sentences, mentions, demonyms, weights);
        byHead.EnsureCapacity(mentions.Count);
        foreach (var mention in mentions)
        {
            if (mention.Members is null) byHead.TryAdd((mention.Sentence, mention.Head), mention);
        }
    }

    /// <summary>Gives every mention its entity or entities.</summary>
    public void Run()
    {
        LinkNames();
        LinkStructure();
        for (var i = 0; i < mentions.Count; i++) Resolve(i);
        ResolveFirstPersons();
    }

    private void Resolve(int index)
    {
        var mention = mentions[index];
        if (mention.Members is { } members)
        {
            mention.Several = Union(members);
            return;
        }

        switch (mention.Kind)
        {
            case MentionKind.Demonym:
                Country(mention.Country!).Add(mention);
                break;
            case MentionKind.Pronoun when mention.Lemma is not ("i" or "we"):
                ResolvePronoun(index);
                break;
            case MentionKind.Description when mention.IsCounterpart:
                ResolveCounterpart(index);
                break;
            case MentionKind.Description when mention.Plural:
                ResolvePlural(index);
                break;
            case MentionKind.Description:
                ResolveDescription(index);
                break;
        }
    }

    private Entity Country(string code)
    {
        if (countries.TryGetValue(code, out var entity)) return entity.Root;
        entity = new() { Class = EntityClass.Place, Gender = Names.Gender.Neuter };
        countries.Add(code, entity);
        return entity;
    }

    private static Entity Ensure(Mention mention)
    {
        if (mention.Entity is { } entity) return entity.Root;
        entity = new() { Class = mention.Class, Plural = mention.Plural };
        entity.Add(mention);
        return entity;
    }

    private static List<Entity> Union(List<Mention> members)
    {
        var entities = new List<Entity>();
        foreach (var member in members)
        {
            if (member.Several is { } several)
            {
                foreach (var one in several)
                {
                    if (!entities.Contains(one.Root)) entities.Add(one.Root);
                }
            }
            else if (Ensure(member) is var own && !entities.Contains(own))
            {
                entities.Add(own);
            }
        }

        return entities;
    }

    private static Entity? Single(Mention mention) => mention.Several is null ? mention.Entity?.Root : null;
}
