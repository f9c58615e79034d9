using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Constructions;
using Dragoman.Domain;
using Dragoman.Language;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

/// <summary>Whom the noun phrases of one article stand for: by the knowledge, by title and apposition, and by what the article said before.</summary>
/// <remarks>For one article on one thread. Nothing is invented: a phrase that names nobody known keeps its own words.</remarks>
public sealed partial class ArticleActors
{
    private readonly AnnotatedDocument document;
    private readonly ActorResolver resolver;
    private readonly ConstructionLexicon constructions;
    private readonly Annotator annotator;
    private readonly DateOnly? on;
    private readonly ImmutableArray<SentenceReading> readings;
    private readonly TokenTable<ImmutableArray<Participant>> known;
    private readonly HashSet<(int Sentence, int Head)> open = [];
    private readonly Dictionary<(int Sentence, int Head), EntityMention> mentions;
    private readonly Dictionary<int, ActorResolution> entities = [];
    private readonly Dictionary<int, string> unlisted = [];
    private readonly Dictionary<int, List<(int Sentence, int Head)>> offices = [];
    private readonly HashSet<int> sought = [];
    private readonly Dictionary<(int Sentence, NounPhrase Phrase), ActorResolution?> resolutions;

    /// <summary>Resolves the entities of an article.</summary>
    /// <param name="document">The article's sentences, names and mentions.</param>
    /// <param name="readings">The reading of each sentence.</param>
    /// <param name="resolver">Who a phrase is.</param>
    /// <param name="constructions">The word lists of the constructions.</param>
    /// <param name="annotator">What the dictionary says of words.</param>
    /// <param name="on">The article's day; null for unknown.</param>
    public ArticleActors(AnnotatedDocument document, ImmutableArray<SentenceReading> readings, ActorResolver resolver, ConstructionLexicon constructions, Annotator annotator, DateOnly? on)
    {
        (this.document, this.readings, this.resolver, this.constructions, this.annotator, this.on) = (document, readings, resolver, constructions, annotator, on);
        known = new TokenTable<ImmutableArray<Participant>>(document.Sentences);
        mentions = new Dictionary<(int Sentence, int Head), EntityMention>(document.Mentions.Length);
        resolutions = new Dictionary<(int Sentence, NounPhrase Phrase), ActorResolution?>(new SamePhrase(document));
        foreach (var mention in document.Mentions) Remember(mention);
    }

    /// <summary>The parties that a noun phrase stands for, coordinations written out; never empty.</summary>
    /// <param name="sentence">Number of the sentence.</param>
    /// <param name="head">Head token of the phrase.</param>
    public ImmutableArray<Participant> Of(int sentence, int head)
    {
        if (known[sentence, head] is { IsDefault: false } done) return done;
        // Phrases may point at one another: "Peru, whose government, which Peru …".
        if (!open.Add((sentence, head))) return [Unknown(sentence, NounPhrase.Of(document.Sentences[sentence], head), null)];
        var parties = document.Sentences[sentence].Child(head, DependencyRelation.Conj) < 0 && One(sentence, head) is var alone ? alone : [];
        if (parties.Length != 1) parties = Distinct(sentence, head, parties);
        open.Remove((sentence, head));
        // "the two sides" may be those of an act of the same sentence that is told next.
        if (parties is [{ Reference.Code: null }] && AreSidesOrLeaders(sentence, head)) return parties;
        // While parties are only counted, what the article is about is not known yet.
        if (gathering && parties is [{ IsUnlisted: true }]) return parties;
        return known[sentence, head] = parties;
    }

    private bool AreSidesOrLeaders(int sentence, int head) =>
        IsBarePlural(document.Sentences[sentence], head, constructions.SideNouns) || IsBarePlural(document.Sentences[sentence], head, constructions.LeaderNouns);

    private ImmutableArray<Participant> Distinct(int sentence, int head, ImmutableArray<Participant> ofHead)
    {
        var members = new List<int>();
        readings[sentence].Coordination(head, members);
        var parties = ImmutableArray.CreateBuilder<Participant>();
        foreach (var member in members)
        {
            if (member != head && (document.Sentences[sentence].Tag(member) is UniversalTag.VERB || IsOfSameOwner(sentence, head, member))) continue;
            foreach (var party in member == head && !ofHead.IsEmpty ? ofHead : One(sentence, member))
            {
                if (!Includes(parties, party.Reference)) parties.Add(party);
            }
        }

        // "both countries, Chad and Niger": the names say who they are.
        if (parties is [{ Reference.Code: null }, { Reference.Code: not null }, { Reference.Code: not null }, ..] && AreSidesOrLeaders(sentence, head)) parties.RemoveAt(0);
        WithOthersOfState(parties);
        return WithoutTitles(parties.ToImmutable());
    }

    /// <summary>"Peru's ships and <i>planes</i>": a bare noun joined to one with an owner has the same owner.</summary>
    private bool IsOfSameOwner(int number, int head, int member)
    {
        var sentence = document.Sentences[number];
        if (sentence.Child(head, DependencyRelation.NmodPoss) is not (>= 0 and var owner) || owner > head || sentence.Tag(owner) is UniversalTag.PRON) return false;
        return member > head && sentence.PennTag(member) is "NNS" && NounPhrase.Of(sentence, member).First == member && Resolve(number, NounPhrase.Of(sentence, member))?.Code is null;
    }

    /// <summary>"Iraqi troops and <i>tanks</i>": a bare word for an organ, coordinated with one of a state, is of the same state.</summary>
    private static void ShareFirst(ImmutableArray<Participant>.Builder parties)
    {
        if (parties.Count < 2 || parties[0] is not { IsUnlisted: false, Reference: { Code: { Length: 3 } state, Sector: "MIL" or "COP" } }) return;
        for (var i = 1; i < parties.Count; i++)
        {
            if (parties[i].Reference is { Code: null, Sector: "MIL" or "COP" } organ && !organ.Text.Contains(' ', StringComparison.Ordinal)) parties[i] = parties[i] with { Reference = organ with { Code = state }, Reason = "coordinated with an organ of the state" };
        }
    }

    /// <summary>"President Tal of Peru, Prime Minister Ruiz of Peru and <i>Speaker Vega</i>": whoever holds an office and stands among several of one state, and nobody else, is of that state.</summary>
    private static void WithOthersOfState(ImmutableArray<Participant>.Builder parties)
    {
        ShareFirst(parties);
        if (parties.Count < 3) return;
        var states = parties.Where(party => party is { IsUnlisted: false, Reference.Code: not null }).Select(party => party.Reference.Code!).ToArray();
        if (states is not [{ Length: 3 } state, _, ..] || states.Any(other => other != state)) return;
        for (var i = 0; i < parties.Count; i++)
        {
            if (parties[i] is { Reference: { Sector: "GOV" or "LEG" or "JUD" or "MIL" } reference } party && (reference.Code is null || party.IsUnlisted))
                parties[i] = party with { Reference = reference with { Code = state }, Reason = "an office among others of the same state", IsUnlisted = false };
        }
    }

    private static bool Includes(ImmutableArray<Participant>.Builder parties, ActorReference reference)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (Same(parties[i].Reference, reference)) return true;
        }

        return false;
    }

    /// <summary>True when the phrase names at least one political actor.</summary>
    public bool IsPolitical(int sentence, int head)
    {
        foreach (var party in Of(sentence, head))
        {
            if (party.IsPolitical) return true;
        }

        return false;
    }

    /// <summary>What the name that covers a token names; null for no name.</summary>
    public NameKind? NameKindAt(int sentence, int token) => SpanAt(sentence, token)?.Kind;

    /// <summary>The name that covers a token; null for none.</summary>
    private NamedSpan? SpanAt(int sentence, int token) =>
        NamesBefore(sentence, token) is var place && place < document.Names.Length && document.Names[place] is var name && name.Sentence == sentence && name.First <= token ? name : null;

    private void Remember(EntityMention mention)
    {
        mentions.TryAdd((mention.Sentence, mention.Head), mention);
        if (mention.Entities.Length != 1) return;
        var sentence = document.Sentences[mention.Sentence];
        if (sentence.Tag(mention.Head) is UniversalTag.PRON) return;
        var entity = mention.Entities[0];
        RememberOffice(entity, mention, sentence);
        var phrase = NounPhrase.Of(sentence, mention.Head);
        var resolution = Resolve(mention.Sentence, phrase);
        if (resolution?.Code is null) resolution = ShortName(mention.Sentence, phrase) ?? resolution;
        if (resolution?.Code is null)
        {
            if (IsUnlistedName(mention.Sentence, mention.Head)) unlisted.TryAdd(entity, NameAt(mention.Sentence, mention.Head));
            return;
        }

        if (!entities.TryGetValue(entity, out var best) || resolution.Confidence > best.Confidence) entities[entity] = resolution;
    }

    private ImmutableArray<Participant> One(int number, int head)
    {
        var sentence = document.Sentences[number];
        var phrase = NounPhrase.Of(sentence, head);
        if (Related(number, head) is { } related) return related.IsEmpty ? [Unknown(number, phrase, null)] : related;
        var isPronoun = sentence.Tag(head) is UniversalTag.PRON or UniversalTag.DET;
        var direct = isPronoun ? null : WithOwnName(number, head, WithoutPeopleInName(number, phrase, Resolve(number, phrase)));
        if (!isPronoun && Shared(number, head) is { Length: > 1 } several) return OwnedByEach(number, phrase, direct, several);
        if (NameBeside(number, head) is { } beside) return [Party(number, phrase, beside)];
        if (!isPronoun && OfNamedBody(number, head) is { } body) return [Owned(number, phrase, direct, body)];
        if (direct is { Kind: ActorKind.Group, Code: { } group } && Members(number, phrase, group) is { IsEmpty: false } members) return members;
        if (OwnSpokesman(number, head, phrase, direct) is { } spokesman) return [spokesman];
        if (direct is { Code: "EU" } && readings[number].Lower(head) is "brussels" && phrase.End == phrase.First + 1 && IsBelgian(number, head)) return [new Participant(Reference(number, phrase, "BEL", "GOV"), true, "'Brussels' after Belgium")];
        if (direct is { Code: not null }) return [Party(number, phrase, direct)];
        if (LatterOf(number, head, phrase) is { } latter) return [latter];
        if (!isPronoun && ShortName(number, phrase) is { } called) return [Party(number, phrase, called)];
        if (direct is { Sector: "GOV" or "LEG" or "JUD" or "MIL" or "COP" } && StateWhere(number, head) is { } seat) return [Owned(number, phrase, direct, seat)];
        if (Whose(number, head) is >= 0 and var antecedent) return Of(number, antecedent);
        if (OwnCountry(number, head, phrase) is { } home) return [home];
        var earlier = mentions.TryGetValue((number, head), out var mention) ? OfEntities(number, phrase, mention) : [];
        if (Sided(number, head, phrase, earlier) is { IsEmpty: false } led) return led;
        if (SamePeople(number, head, phrase, mention) is { IsEmpty: false } same) return same;
        if (ArmedGroup(number, phrase) is { } armed) return [Party(number, phrase, armed)];
        if (isPronoun) return [NamedBefore(number, head, phrase, mention) ?? Unknown(number, phrase, null)];
        foreach (var relation in (ReadOnlySpan<DependencyRelation>)[DependencyRelation.Appos, DependencyRelation.Flat, DependencyRelation.NmodDesc])
        {
            var apposition = sentence.Child(head, relation);
            // "Ana Erdogan" is not the Erdogan that everybody knows.
            if (relation is DependencyRelation.Flat && direct is { Kind: ActorKind.Person, Code: null }) continue;
            if (apposition >= 0 && Resolve(number, NounPhrase.Of(sentence, apposition)) is { Code: not null } named) return [Party(number, phrase, named)];
        }

        // "its ambassador Ana Ruiz": whose the title is.
        if (TitleBefore(sentence, head) is >= 0 and var title && readings[number].Possessor(title) >= 0 && Of(number, title) is [{ IsUnlisted: false, Reference: { Code: not null } holder }]) return [new Participant(Reference(number, phrase, holder.Code, holder.Sector, NameKindAt(number, head) is NameKind.Person ? NameAt(number, head) : null, holder.Office), true, "placed by the title before the name")];
        // "Ana Ruiz, the founder of two papers": she, and not what she founded.
        if (sentence.Relation(head) is DependencyRelation.Appos && sentence.PennTag(head) is "NN" && NameKindAt(number, sentence.Head(head)) is NameKind.Person && MayBePeople(sentence.Lemma(head)) && Of(number, sentence.Head(head)) is [{ Reference.Name: not null }] person) return person;
        if (sentence.Relation(head) is DependencyRelation.Appos && Resolve(number, NounPhrase.Of(sentence, sentence.Head(head))) is { Code: not null } of) return [Party(number, phrase, of)];
        if (Counted(number, head) is { IsEmpty: false } counted) return AsPhrase(number, phrase, counted, "counted");
        var inside = Inside(number, head, 0);
        if (inside is { IsDefaultOrEmpty: false } owners && (direct is null || direct.Code is null)) return OwnedByEach(number, phrase, direct, owners);
        // "the bloc, whose MPs walked out": the bloc acts by its people.
        if (readings[number].Possessor(head) is >= 0 and var whose && Whose(number, whose) is >= 0 and var owner && Of(number, owner) is { IsEmpty: false } bearers && bearers.All(static party => party.IsPolitical)) return bearers;
        if (direct is { Sector: "OPP" or "PTY" or "CVL" or "EDU" or "LAB" } && StateWhere(number, head) is { } there) return [Owned(number, phrase, direct, there)];
        if (DeFacto(number, phrase, direct) is { } territory) return [Owned(number, phrase, direct, territory)];
        if (UnlistedOwner(number, phrase) is { } unlistedGroup) return [unlistedGroup];
        if (IsBareOrgan(number, phrase, direct)) return [StateOfOrgan(number, head, direct!) is { } state ? Owned(number, phrase, direct, state) : OrganAlone(number, phrase, direct!)];
        return [(direct is null || (direct is { Kind: ActorKind.Person, Code: null } && phrase.End == phrase.First + 1) ? NamedBefore(number, head, phrase, mention) : null) ?? Unknown(number, phrase, direct)];
    }

    /// <summary>"Peru, <i>whose</i> government objected": the noun that the relative clause describes; -1 for none.</summary>
    private int Whose(int number, int head)
    {
        if (readings[number].Lower(head) != "whose") return -1;
        var sentence = document.Sentences[number];
        for (int at = sentence.Head(head), steps = 0; at >= 0 && steps < 8; at = sentence.Head(at), steps++)
        {
            if (sentence.Relation(at) is DependencyRelation.AclRelcl) return sentence.Head(at) < head ? sentence.Head(at) : -1;
        }

        return -1;
    }

    /// <summary>"opposition deputies <i>in Iran</i>": the state where they are is whose they are.</summary>
    private Participant? StateWhere(int number, int head)
    {
        if (IsThere(number, head)) return LastPlace(number, head);
        var places = new List<int>();
        // "handed over to Lima, <i>where</i> a court sentenced him".
        if (readings[number].PlaceOfWhere(head) is >= 0 and var antecedent) places.Add(antecedent);
        else readings[number].Prepositional(head, "in", places);
        // "a tribunal in The Hague" sits there and is no Dutch court.
        return places is [var place] && readings[number].Lower(place) is not "hague" && Of(number, place) is [{ Reference.Code: { Length: 3 } } state] && IsActorCode(state.Reference.Code!) ? state : null;
    }

    private ImmutableArray<Participant> OfEntities(int number, NounPhrase phrase, EntityMention mention)
    {
        var parties = ImmutableArray.CreateBuilder<Participant>();
        foreach (var entity in mention.Entities)
        {
            if (!entities.TryGetValue(entity, out var resolution)) continue;
            // "Central Asian countries … cautioned them": each of them.
            if (resolution is { Kind: ActorKind.Group, Code: { } group } && Members(number, phrase, group) is { IsEmpty: false } members) parties.AddRange(members);
            else parties.Add(Party(number, phrase, resolution, "named before: " + resolution.Reason));
        }

        return parties.ToImmutable();
    }

    /// <summary>The name by which the article named whom a phrase takes up again, where the knowledge does not have it; null for none.</summary>
    private Participant? NamedBefore(int number, int head, NounPhrase phrase, EntityMention? mention)
    {
        if (mention is not { Entities: [var entity] } || document.Sentences[number].PennTag(head) is "NNS" or "NNPS" || !unlisted.TryGetValue(entity, out var name)) return null;
        if (Placed(entity, number) is { Reference: var office }) return new Participant(Reference(number, phrase, office.Code, office.Sector, name, office.Office), true, "named before by title: " + office.Text);
        return new Participant(Reference(number, phrase, name), true, "named before: a name that the knowledge does not have", IsUnlisted: true);
    }

    private ActorResolution? Resolve(int number, NounPhrase phrase)
    {
        if (!resolutions.TryGetValue((number, phrase), out var resolution)) resolutions.Add((number, phrase), resolution = Look(number, phrase));
        return resolution;
    }

    private ActorResolution? Look(int number, NounPhrase phrase)
    {
        var sentence = document.Sentences[number];
        // "whose government" is a government; whose it is the antecedent says.
        if (phrase.First < phrase.Head && readings[number].Lower(phrase.First) == "whose") phrase = phrase with { First = phrase.First + 1 };
        var forms = ImmutableArray.CreateBuilder<string>(phrase.End - phrase.First);
        var tags = ImmutableArray.CreateBuilder<string>(phrase.End - phrase.First);
        for (var token = phrase.First; token < phrase.End; token++)
        {
            forms.Add(sentence.Form(token));
            tags.Add(sentence.PennTag(token));
        }

        return resolver.Resolve(new ActorPhrase { Forms = forms.MoveToImmutable(), Tags = tags.MoveToImmutable(), Head = phrase.Head - phrase.First }, on);
    }

    private Participant Party(int number, NounPhrase phrase, ActorResolution resolution, string? reason = null) =>
        new(Reference(number, phrase, resolution.Code, resolution.Sector, resolution.Name, resolution.Office), true, reason ?? resolution.Reason);

    private Participant Owned(int number, NounPhrase phrase, ActorResolution? direct, Participant owner)
    {
        var (of, reason) = (owner.Reference, "belongs to: " + owner.Reason);
        // "Polish truckers" are people and no thing of Poland's.
        // "Ruiz's supporters" are not he.
        if (owner.IsUnlisted && direct is { Sector: "CVL" or "JUD" }) return new Participant(Reference(number, phrase, null, direct.Sector, direct.Name), true, direct.Reason);
        if (direct is null) return new Participant(Reference(number, phrase, of.Code, IsNationality(number, phrase, owner) ? "GOV" : of.Sector, of.Name, of.Office), true, reason, IsOwnerOnly: readings[number].Lower(phrase.Head) is not ("camp" or "team" or "entourage") && !(document.Sentences[number].PennTag(phrase.Head) is "NNS" && document.Sentences[number].Child(phrase.Head, DependencyRelation.Amod) >= 0 && IsPerson(document.Sentences[number].Lemma(phrase.Head))));
        // "the president dismissed his minister": who holds an office of somebody's is not he.
        if (direct.Kind is ActorKind.Role && of.Office is not null) return new Participant(Reference(number, phrase, of.Code, direct.Sector ?? of.Sector, direct.Name, direct.Office), true, reason);
        return new Participant(Reference(number, phrase, of.Code, direct.Sector ?? of.Sector, direct.Name ?? of.Name, direct.Office ?? of.Office), true, reason);
    }

    /// <summary>"<i>Peruvian</i> drills": a thing said to be of a nation is the state's and not its people's.</summary>
    private bool IsNationality(int number, NounPhrase phrase, Participant owner)
    {
        var sentence = document.Sentences[number];
        if (owner.Reference.Sector is not "CVL" || MayBePeople(sentence.Lemma(phrase.Head))) return false;
        for (var token = phrase.First; token < phrase.Head; token++)
        {
            if (sentence.End(token) == owner.Reference.End) return sentence.Tag(token) is UniversalTag.ADJ;
        }

        return false;
    }

    private bool IsPerson(string lemma) => annotator.PropertiesOf(lemma).Contains("n1:person");

    /// <summary>"truckers", "youths": a noun that mostly names people, or one that the dictionary does not have, though no role is listed for it.</summary>
    private bool MayBePeople(string lemma)
    {
        var isListed = false;
        foreach (var property in annotator.PropertiesOf(lemma))
        {
            if (property is "n1:person" or "n1:group") return true;
            isListed |= property is "n";
        }

        return !isListed;
    }

    private ImmutableArray<Participant> OwnedByEach(int number, NounPhrase phrase, ActorResolution? direct, ImmutableArray<Participant> owners) => [.. owners.Select(owner => Owned(number, phrase, direct, owner))];

    private ImmutableArray<Participant> AsPhrase(int number, NounPhrase phrase, ImmutableArray<Participant> parties, string reason) =>
        [.. parties.Select(party => party with { Reference = Reference(number, phrase, party.Reference.Code, party.Reference.Sector, party.Reference.Name, party.Reference.Office), Reason = $"{reason}: {party.Reason}" })];

    private Participant Unknown(int number, NounPhrase phrase, ActorResolution? direct)
    {
        // "the Trilateral Meeting": a capital makes no name of an adjective.
        if (constructions.SiteNouns.Contains(readings[number].Lower(phrase.Head)) || constructions.CalendarNames.Contains(readings[number].Lower(phrase.Head)) && NameKindAt(number, phrase.Head) is not NameKind.Person || (document.Sentences[number].PennTag(phrase.Head) is "JJ" && NameKindAt(number, phrase.Head) is null && direct?.Code is null)) direct = null;
        var isNamed = IsUnlistedName(number, phrase.Head) || document.Sentences[number].Child(phrase.Head, DependencyRelation.Nummod) < 0 && direct?.Kind is ActorKind.Person or ActorKind.Group or ActorKind.Organisation or ActorKind.Body;
        var name = isNamed ? direct?.Name ?? NameAt(number, phrase.Head) : null;
        if (isNamed && direct is { Kind: ActorKind.Person, Code: null, Sector: "GOV" or "LEG" or "JUD" or "MIL" } && TitleBefore(document.Sentences[number], phrase.Head) is >= 0 and var office && readings[number].LowerLemma(office) is "minister" or "premier" or "president" or "speaker" or "chancellor" or "king" or "spokesman" or "spokeswoman" or "spokesperson" or "chairman" or "judge" or "prosecutor" or "general" && HomeBefore(number) is { } home)
            return new Participant(Reference(number, phrase, home, direct.Sector, name, direct.Office), true, "an office without a state: of the one that the article is about or told of before");
        if (direct is null) return new Participant(Reference(number, phrase, name), isNamed, isNamed ? "a name that the knowledge does not have" : "no actor that the knowledge knows", IsUnlisted: isNamed);
        return new Participant(Reference(number, phrase, name, direct.Sector, direct.Name, direct.Office), true, direct.Reason, IsUnlisted: isNamed);
    }

    private Participant OrganAlone(int number, NounPhrase phrase, ActorResolution direct) =>
        new(Reference(number, phrase) with { Sector = direct.Sector, Name = direct.Name, Office = direct.Office }, true, direct.Reason);

    /// <summary>A person or body by name; a text by its name ("the Geneva <i>Protocol</i>") is none.</summary>
    // "31 Abrams": what is counted is no name of anybody.
    private bool IsUnlistedName(int number, int head) =>
        NameKindAt(number, head) is NameKind.Person or NameKind.Organization && !constructions.AgreementNouns.Contains(readings[number].Lower(head)) && !constructions.SiteNouns.Contains(readings[number].Lower(head)) && readings[number].Lower(head) is not ("act" or "bill" or "law") && !IsAmongCapitals(document.Sentences[number], head)
        && document.Sentences[number].Child(head, DependencyRelation.Nummod) < 0;

    /// <summary>"HEALTH WARNING": where all is written in capitals they make no name.</summary>
    private static bool IsAmongCapitals(Sentence sentence, int token) =>
        IsInCapitals(sentence.Form(token)) && ((token > 0 && IsInCapitals(sentence.Form(token - 1))) || (token + 1 < sentence.Count && IsInCapitals(sentence.Form(token + 1))));

    private static bool IsInCapitals(string form) => form.Length > 1 && !form.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>The name that covers a token, without the article and the common words beside it.</summary>
    private string NameAt(int number, int token)
    {
        var sentence = document.Sentences[number];
        if (SpanAt(number, token) is not { } name) return Reference(number, NounPhrase.Of(sentence, token)).Text;
        var first = name.First;
        while (first < token && (IsArticle(sentence, first) || char.IsLower(sentence.Form(first)[0]))) first++;
        // "General Staff", of which the finder marked the last word.
        while (first > 1 && char.IsUpper(sentence.Form(first - 1)[0]) && sentence.Tag(first - 1) is UniversalTag.PROPN or UniversalTag.ADJ && sentence.Head(first - 1) >= first - 1 && sentence.Head(first - 1) < name.End) first--;
        return document.Text[sentence.Start(first)..sentence.End(name.End - 1)];
    }

    /// <summary>The words of a party as the text has them, without the article before and the possessive after them.</summary>
    private ActorReference Reference(int number, NounPhrase phrase, string? code = null, string? sector = null, string? name = null, string? office = null)
    {
        var sentence = document.Sentences[number];
        var first = phrase.First < phrase.Head && IsArticle(sentence, phrase.First) ? phrase.First + 1 : phrase.First;
        var last = phrase.End - 1 > phrase.Head && sentence.PennTag(phrase.End - 1) == "POS" ? phrase.End - 2 : phrase.End - 1;
        int start = sentence.Start(first), end = sentence.End(last);
        return new ActorReference { Text = document.Text[start..end], Start = start, End = end, Code = code, Sector = sector, Name = name, Office = office };
    }

    /// <summary>"<i>the</i> army", but not "<i>The</i> Hague" within a sentence.</summary>
    private static bool IsArticle(Sentence sentence, int token) => sentence.Form(token) is "the" or "a" or "an" || (token == 0 && sentence.Form(token) is "The" or "A" or "An");

    private static bool Same(ActorReference one, ActorReference other) => one.Code is not null ? one.Code == other.Code && one.Name == other.Name : one.Start == other.Start && other.Code is null;
}
