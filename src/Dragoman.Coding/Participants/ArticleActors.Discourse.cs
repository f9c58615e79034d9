using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

public sealed partial class ArticleActors
{
    private const int MostParties = 6;
    private const int SentencesToSides = 12;
    private (Participant One, Participant Other)? topicPair;
    private bool soughtPair;
    private string? topicState;
    private bool soughtState;

    /// <summary>The parties of the last joint act, and the sentence that tells it; the coder keeps it up to date from sentence to sentence.</summary>
    public (int Sentence, ImmutableArray<Participant> Parties)? LastJoint { get; set; }

    /// <summary>All parties of the last meeting, hosts and guests alike, and the sentence that tells it; the coder keeps it up to date.</summary>
    public (int Sentence, ImmutableArray<Participant> Parties)? LastMeeting { get; set; }

    /// <summary>All who did the last act that several did, side by side or together, and the sentence that tells it; the coder keeps it up to date.</summary>
    public (int Sentence, ImmutableArray<Participant> Parties)? LastSeveral { get; set; }

    /// <summary>The two states or organisations that the article is about: named together in at least three sentences, and half as often again as any other two. Null for none.</summary>
    public (Participant One, Participant Other)? TopicPair
    {
        get
        {
            if (!soughtPair) (soughtPair, topicPair) = (true, FindTopicPair());
            return topicPair;
        }
    }

    /// <summary>The code of the state that the article is about: named in at least three sentences, and half as often again as any other; null for none.</summary>
    public string? TopicState
    {
        get
        {
            if (!soughtState) (soughtState, topicState) = (true, FindTopicState());
            return topicState;
        }
    }

    private string? FindTopicState()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            foreach (var code in PartiesIn(number).Select(static party => party.Party.Reference.Code!).Distinct(StringComparer.Ordinal)) counts[code] = counts.GetValueOrDefault(code) + 1;
        }

        var best = counts.OrderByDescending(static entry => entry.Value).ThenBy(static entry => entry.Key, StringComparer.Ordinal).Take(2).ToArray();
        return best is [{ Value: >= 3 } first, ..] && resolver.Lexicon.ByCode(first.Key) is { Kind: ActorKind.State } && (best.Length == 1 || 2 * first.Value >= 3 * best[1].Value) ? first.Key : null;
    }

    /// <summary>Both of the two that the article is about, for an act of a third towards them; null where the sentence names yet another, or the actor is one of the two.</summary>
    /// <param name="number">Number of the sentence.</param>
    /// <param name="actorCode">The code of whoever acts.</param>
    public (Participant One, Participant Other)? BothOthers(int number, string actorCode)
    {
        if (TopicPair is not { } pair || pair.One.Reference.Code == actorCode || pair.Other.Reference.Code == actorCode) return null;
        return (In(number, pair.One.Reference.Code) is null) == (In(number, pair.Other.Reference.Code) is null) ? pair : null;
    }

    private (Participant One, Participant Other)? FindTopicPair()
    {
        var together = new Dictionary<(string, string), (int Count, Participant One, Participant Other)>();
        var parties = new List<Participant>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            parties.Clear();
            seen.Clear();
            foreach (var (_, party) in PartiesIn(number))
            {
                if (seen.Add(party.Reference.Code!)) parties.Add(party);
            }

            if (parties.Count is < 2 or > MostParties) continue;
            foreach (var one in parties)
            {
                foreach (var other in parties)
                {
                    if (string.CompareOrdinal(one.Reference.Code, other.Reference.Code) >= 0) continue;
                    var key = (one.Reference.Code!, other.Reference.Code!);
                    together[key] = together.TryGetValue(key, out var known) ? known with { Count = known.Count + 1 } : (1, one, other);
                }
            }
        }

        if (together.Count == 0) return null;
        var best = together.Values.OrderByDescending(entry => entry.Count).ThenBy(entry => entry.One.Reference.Start).Take(2).ToArray();
        return best[0].Count >= 3 && (best.Length == 1 || 2 * best[0].Count >= 3 * best[1].Count) ? (best[0].One, best[0].Other) : null;
    }

    /// <summary>The other of the two that the article is about; null where the party is none of them.</summary>
    private Participant? TopicPartner(string code)
    {
        if (TopicPair is not { } pair) return null;
        return pair.One.Reference.Code == code ? pair.Other : pair.Other.Reference.Code == code ? pair.One : null;
    }

    /// <summary>"<i>both sides</i>", "<i>the two countries</i>", "<i>the joint commission</i>": those of the last joint act of the passage, else whom the words before lead to, else the two that the article is about.</summary>
    private ImmutableArray<Participant> Sided(int number, int head, NounPhrase phrase, ImmutableArray<Participant> led)
    {
        var sentence = document.Sentences[number];
        var isBody = IsJointBody(sentence, head);
        if (gathering) return led;
        if (!isBody && IsBarePlural(sentence, head, constructions.LeaderNouns))
        {
            // "Peru's speaker accused the ministers": whoever acts on them is none of them.
            var agents = DoersTo(number, head);
            var parties = LastMeeting is { } meeting && number - meeting.Sentence <= 2 ? meeting.Parties.RemoveAll(party => Participant.HasCode(agents, party.Reference.Code)) : [];
            if (parties.Length > 0 && parties.Length == (CountOf(sentence, head) ?? Math.Max(2, parties.Length)) && (parties.Length > led.Length || IsTellersOwn(number, head, led, parties))) return StandAll(number, phrase, parties);
            if (led.Length >= 2) return led;
            if (LastJoint is { } last && number - last.Sentence <= 3) return StandAll(number, phrase, last.Parties);
            // "Paris urged the leaders to sign": neither of them, in an article about two.
            var isUrged = sentence.Relation(head) is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl && readings[number].Lower(phrase.First) is "the" && !agents.IsEmpty && TopicPair is { } about && !Participant.HasCode(agents, about.One.Reference.Code) && !Participant.HasCode(agents, about.Other.Reference.Code);
            return (isUrged || readings[number].Lower(phrase.First) is "both" or "two") && TopicPair is { } couple ? [Stand(number, phrase, couple.One, "the two that the article is about"), Stand(number, phrase, couple.Other, "the two that the article is about")] : led;
        }

        if (!isBody && !IsBarePlural(sentence, head, constructions.SideNouns)) return led;
        // "The envoy told reporters that both sides had agreed": whoever tells of them is none of them.
        var teller = TellerOf(number, head);
        if (teller is not null && Participant.HasCode(led, teller)) led = [];
        if (TopicPair is { } topic && IsOfTopic(number, head, led, topic)) return [Stand(number, phrase, topic.One, "the two that the article is about"), Stand(number, phrase, topic.Other, "the two that the article is about")];
        // "the three countries": as many as acted before.
        if (CountOf(sentence, head) is > 2 and var count && LastSeveral is { } several && several.Parties.Length == count && number - several.Sentence <= 2) return StandAll(number, phrase, several.Parties);
        if (CountOf(sentence, head) is > 2 and var wanted && led.Length != wanted) return [];
        if (led.Length < 2 && sentence.Relation(head) is DependencyRelation.Nsubj && LastJoint is null && (OtherThanMover(number, PartiesBefore(number, head)) is { Length: > 0 } here ? here : number > 0 && TopicPair is null ? PartiesBefore(number - 1, int.MaxValue) : []) is [var former, var latter]) return [Stand(number, phrase, former, "one of the two told of"), Stand(number, phrase, latter, "one of the two told of")];
        // "Oman and Qatar urged both sides": whoever acts on both sides is neither.
        if (led.Length > 0 && DoersTo(number, head) is { IsEmpty: false } doers && led.Any(party => Participant.HasCode(doers, party.Reference.Code))) led = [];
        if (led.Length < 2 && OthersOf(number, head) is [var left, var right]) return [Stand(number, phrase, left, "one of the two told of"), Stand(number, phrase, right, "one of the two told of")];
        if (led.Length == 2 && Array.FindAll(PartiesBefore(number, head), party => party.Reference.Code != teller) is [var one, var other] && !IsDoneBy(number, head, one, other)) return AreOf(led, one, other) ? led : [Stand(number, phrase, one, "one of the two that the sentence names"), Stand(number, phrase, other, "one of the two that the sentence names")];
        if (LastJoint is { } joint && number - joint.Sentence <= 2 && IsSameParagraph(joint.Sentence, number)) return StandAll(number, phrase, joint.Parties);
        if (sentence.Lemma(head) is "side" or "party" or "two" && LastJoint is { Parties: [{ Reference.Code: { } first }, { Reference.Code: { } second }] } earlier && first != second && number - earlier.Sentence <= SentencesToSides) return StandAll(number, phrase, earlier.Parties);
        if (led.Length >= 2) return led;
        return TopicPair is { } pair ? [Stand(number, phrase, pair.One, "the two that the article is about"), Stand(number, phrase, pair.Other, "the two that the article is about")] : led;
    }

    /// <summary>"Iran opposes any change of its border with Chad. <i>The two countries</i> fought a war", "Iran called Chad. Rubio urged <i>both countries</i>", in an article about Chad and Mali: two that were only named together, or that a third acts on, are those of the article where one of them is.</summary>
    private bool IsOfTopic(int number, int head, ImmutableArray<Participant> led, (Participant One, Participant Other) topic)
    {
        if (document.Sentences[number].Lemma(head) is not ("country" or "state" or "nation") || CountOf(document.Sentences[number], head) is not 2 || PartiesBefore(number, head).Length > 1) return false;
        var isLastJoint = LastJoint is { } joint && number - joint.Sentence <= 2;
        if (isLastJoint && DoersTo(number, head) is var doers && (doers.IsEmpty || IsPartly(doers, topic))) return false;
        return IsPartly(isLastJoint ? LastJoint!.Value.Parties : led, topic);
    }

    /// <summary>True when some are among the two and some are not.</summary>
    private static bool IsPartly(ImmutableArray<Participant> parties, (Participant One, Participant Other) pair)
    {
        var shared = parties.Count(party => party.Reference.Code is { } code && (code == pair.One.Reference.Code || code == pair.Other.Reference.Code));
        return shared > 0 && shared < parties.Length;
    }

    /// <summary>"the foreign ministers of Chad and Mali came … accused <i>the ministers</i>": a definite plural, or "they", for those whom an earlier phrase of the same people names by state; empty for others.</summary>
    private ImmutableArray<Participant> SamePeople(int number, int head, NounPhrase phrase, EntityMention? mention)
    {
        if (gathering || mention is null || !(readings[number].Lower(head) is "they" or "them" || (document.Sentences[number].PennTag(head) is "NNS" && (phrase.First == head - 1 || (phrase.First == head - 2 && CountOf(document.Sentences[number], head) is not null)) && readings[number].Lower(phrase.First) is "the" or "these" or "those"))) return [];
        for (var i = MentionsBefore(number, head) - 1; i >= 0 && number - document.Mentions[i].Sentence <= SentencesToSides; i--)
        {
            var other = document.Mentions[i];
            if (!other.Entities.SequenceEqual(mention.Entities) || document.Sentences[other.Sentence].PennTag(other.Head) is not "NNS") continue;
            var people = Of(other.Sentence, other.Head);
            if (people.Length > 1 && people.All(static party => party.Reference.Code is not null)) return AsPhrase(number, phrase, people, "the same people as before");
        }

        return [];
    }

    /// <summary>Number of the mentions whose head stands before a token; mentions stand in the order of the text, those of a sentence nearly so.</summary>
    private int MentionsBefore(int number, int token)
    {
        var (low, high) = (0, document.Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (document.Mentions[middle].Sentence < number) low = middle + 1;
            else high = middle;
        }

        while (low < document.Mentions.Length && document.Mentions[low].Sentence == number && document.Mentions[low].Head < token) low++;
        return low;
    }

    /// <summary>The common noun of this sentence or the one before that a pronoun takes up; null for none.</summary>
    internal string? NounOf(int number, int pronoun)
    {
        if (readings[number].Lower(pronoun) is not ("it" or "them" or "they" or "which") || !mentions.TryGetValue((number, pronoun), out var mention) || mention.Entities is not [var entity]) return null;
        for (var i = MentionsBefore(number, pronoun) - 1; i >= 0 && number - document.Mentions[i].Sentence <= 1; i--)
        {
            var other = document.Mentions[i];
            if (other.Entities is [var one] && one == entity && document.Sentences[other.Sentence].Tag(other.Head) is UniversalTag.NOUN) return readings[other.Sentence].LowerLemma(other.Head);
        }

        return null;
    }

    /// <summary>"Michel said <i>the two leaders</i> had agreed", behind a meeting of two others that he brokered: whoever tells of them is none of them.</summary>
    private bool IsTellersOwn(int number, int head, ImmutableArray<Participant> led, ImmutableArray<Participant> met) =>
        TellerOf(number, head) is { } code && Participant.HasCode(led, code) && !Participant.HasCode(met, code);

    /// <summary>The code of whoever says the clause in which a phrase stands; null for nobody.</summary>
    private string? TellerOf(int number, int head)
    {
        var clause = readings[number].ClauseOf(head);
        var teller = clause >= 0 && document.Sentences[number].Relation(clause) is DependencyRelation.Ccomp ? readings[number].SurfaceSubject(document.Sentences[number].Head(clause)) : -1;
        return teller >= 0 && teller != head && Of(number, teller) is [{ Reference.Code: { } code }] ? code : null;
    }

    /// <summary>The different states and organisations that a sentence names before a token.</summary>
    private Participant[] PartiesBefore(int number, int token) =>
        [.. PartiesIn(number).Where(party => party.Token < token).Select(party => party.Party).DistinctBy(party => party.Reference.Code, StringComparer.Ordinal)];

    /// <summary>Who is acted on as "both sides" and is neither of those who act: the two others that the sentence names before, else the two of the sentence before where the article is about no two; null where there are more or fewer.</summary>
    private Participant[]? OthersOf(int number, int head)
    {
        if (LastJoint is { } joint && number - joint.Sentence <= 2) return null;
        var doers = DoersTo(number, head);
        if (doers.IsEmpty) return null;
        foreach (var named in (ReadOnlySpan<Participant[]>)[PartiesBefore(number, head), number > 0 && TopicPair is null ? PartiesBefore(number - 1, int.MaxValue) : []])
        {
            var others = Array.FindAll(named, party => !Participant.HasCode(doers, party.Reference.Code));
            if (others.Length == 2) return others;
            if (others.Length > 0) return null;
        }

        return null;
    }

    /// <summary>Who acts on a phrase that stands as the object of a verb; empty where it stands elsewhere.</summary>
    private ImmutableArray<Participant> DoersTo(int number, int head)
    {
        if (document.Sentences[number].Relation(head) is not (DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl)) return [];
        var subject = readings[number].SurfaceSubject(document.Sentences[number].Head(head));
        return subject < 0 ? [] : Of(number, subject);
    }

    /// <summary>"The United States praised the AU and urged <i>both sides</i>": whoever acts on both sides is neither.</summary>
    private bool IsDoneBy(int number, int head, Participant one, Participant other) =>
        DoersTo(number, head).Any(party => party.Reference.Code is { } code && (code == one.Reference.Code || code == other.Reference.Code));

    /// <summary>"Sarkozy flew to Moscow and Tbilisi with a plan, which <i>both sides</i> accepted": of three the two that are not the sentence's subject.</summary>
    private Participant[] OtherThanMover(int number, Participant[] parties)
    {
        if (parties.Length != 3) return parties;
        var subject = RootOf(number) is >= 0 and var root ? readings[number].SurfaceSubject(root) : -1;
        return subject >= 0 && Of(number, subject) is [{ Reference.Code: { } mover }] ? Array.FindAll(parties, party => party.Reference.Code != mover) : parties;
    }

    private static bool AreOf(ImmutableArray<Participant> parties, Participant one, Participant other) =>
        parties.All(party => party.Reference.Code == one.Reference.Code || party.Reference.Code == other.Reference.Code);

    private ImmutableArray<Participant> StandAll(int number, NounPhrase phrase, ImmutableArray<Participant> parties) =>
        [.. parties.Select(party => Stand(number, phrase, party, "the parties of the last joint act"))];

    private Participant Stand(int number, NounPhrase phrase, Participant party, string reason) =>
        new(Reference(number, phrase, party.Reference.Code, party.Reference.Sector), true, reason);

    /// <summary>"the parties", "both sides", "the two countries" without anything that says which.</summary>
    private bool IsBarePlural(Sentence sentence, int head, FrozenSet<string> nouns)
    {
        // "commended the two": the number stands alone.
        if (nouns == constructions.SideNouns && sentence.Form(head) is "two" && head > 0 && sentence.Child(head, DependencyRelation.Det) == head - 1) return true;
        // "each side blamed the other", "either party": both of them.
        if (nouns == constructions.SideNouns && sentence.PennTag(head) is "NN" && sentence.Child(head, DependencyRelation.Det) is >= 0 and var each && sentence.Form(each).ToLowerInvariant() is "each" or "either" && each == head - 1) return true;
        if (sentence.PennTag(head) is not ("NNS" or "NNPS") || !nouns.Contains(sentence.Lemma(head))) return false;
        var definite = false;
        for (var child = sentence.FirstChild(head); child >= 0; child = sentence.NextSibling(child))
        {
            var word = sentence.Form(child).ToLowerInvariant();
            if (word is "the" or "both" or "two" or "these" || CountOf(word) is not null) definite = true;
            // "the nuclear-armed neighbours": what they are like, and not which.
            else if (sentence.Relation(child) is DependencyRelation.Amod && char.IsLower(sentence.Form(child)[0]) && (word.Contains('-', StringComparison.Ordinal) || (child > 0 && sentence.Form(child - 1) == "-"))) continue;
            else if (sentence.Relation(child) is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.NmodPoss or DependencyRelation.Nmod or DependencyRelation.AclRelcl or DependencyRelation.Nummod && word is not ("neighbouring" or "neighboring" or "warring" or "opposing" or "conflicting") && CountOf(word) is null) return false;
        }

        return definite;
    }

    /// <summary>"the <i>three</i> leaders": how many; null where it is not said.</summary>
    private static int? CountOf(Sentence sentence, int head)
    {
        for (var child = sentence.FirstChild(head); child >= 0 && child < head; child = sentence.NextSibling(child))
        {
            if (CountOf(sentence.Form(child).ToLowerInvariant()) is { } count) return count;
        }

        return null;
    }

    private static int? CountOf(string word) => word switch { "two" or "both" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, _ => null };

    /// <summary>"<i>the latter</i> thanked Doha": the last named of those of the last joint act or meeting, and "the former" the first; null for another phrase.</summary>
    private Participant? LatterOf(int number, int head, NounPhrase phrase)
    {
        if (readings[number].Lower(head) is not ("latter" or "former") || phrase.End != head + 1 || phrase.First != head - 1) return null;
        if ((LastMeeting ?? LastJoint) is not { } last || number - last.Sentence > 1) return null;
        var parties = last.Parties.Sort(static (one, other) => Nullable.Compare(one.Reference.Start, other.Reference.Start));
        return Stand(number, phrase, readings[number].Lower(head) == "latter" ? parties[^1] : parties[0], "of the two last told of");
    }

    /// <summary>"the joint commission", "the intergovernmental working group": a body of those told of.</summary>
    private static bool IsJointBody(Sentence sentence, int head)
    {
        if (sentence.Lemma(head) is not ("commission" or "committee" or "group" or "council" or "body" or "team" or "delegation")) return false;
        for (var child = sentence.FirstChild(head); child >= 0 && child < head; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Amod && sentence.Form(child).ToLowerInvariant() is "joint" or "bilateral" or "intergovernmental" or "mixed") return !HasName(sentence, head);
        }

        return false;
    }

    private static bool HasName(Sentence sentence, int head)
    {
        for (var child = sentence.FirstChild(head); child >= 0 && child < head; child = sentence.NextSibling(child))
        {
            if (sentence.Tag(child) is UniversalTag.PROPN || (sentence.Tag(child) is UniversalTag.ADJ && char.IsUpper(sentence.Form(child)[0]) && child > 0)) return true;
        }

        return false;
    }

    private readonly HashSet<(int Sentence, int Head)> asked = [];

    /// <summary>"its neighbour", "Peru's ally": the other of the two, never the one whose neighbour it is.</summary>
    private ImmutableArray<Participant>? Related(int number, int head)
    {
        var sentence = document.Sentences[number];
        if (gathering || !constructions.CounterpartNouns.Contains(sentence.Lemma(head))) return null;
        // "its ally Hezbollah": the name beside says who it is.
        if (sentence.Child(head, DependencyRelation.Appos) is >= 0 and var name && Resolve(number, NounPhrase.Of(sentence, name)) is { Code: not null }) return null;
        if (sentence.PennTag(head) is not "NN" || readings[number].Possessor(head) is not (>= 0 and var owner)) return null;
        if (Of(number, owner) is not [{ Reference.Code: { } code }]) return null;
        // "his Chilean counterpart": its own words say whose it is.
        if (Resolve(number, NounPhrase.Of(sentence, head)) is { Kind: ActorKind.Role, Code: { } own } && own != code) return null;
        // The neighbour may itself be the subject by which the other party is looked for.
        if (!asked.Add((number, head))) return [];
        var counterpart = Counterpart(number, code);
        asked.Remove((number, head));
        return counterpart is { } other ? [Stand(number, NounPhrase.Of(sentence, head), other, "the other party of the passage: " + other.Reason)] : [];
    }
}
