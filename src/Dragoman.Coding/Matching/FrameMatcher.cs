using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Frames;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Matching;

/// <summary>Tries the frames of every possible trigger of a sentence and keeps the best for each.</summary>
/// <remarks>For one sentence on one thread.</remarks>
public sealed partial class FrameMatcher
{
    private readonly SentenceReading reading;
    private readonly Sentence sentence;
    private readonly FrameIndex index;
    private readonly ConstructionLexicon lexicon;
    private readonly IFillerKnowledge fillers;
    private readonly SlotFinder slots;
    private readonly Action<FrameAttempt>? log;
    private readonly FrameMatch?[] best;
    private readonly bool[] tried;
    private readonly string?[] doubleNames;
    private string?[]? standIns;
    private readonly List<int> heads = [];

    /// <summary>Prepares the matching of a sentence.</summary>
    /// <param name="reading">The sentence's constructions.</param>
    /// <param name="index">The frames.</param>
    /// <param name="lexicon">The word lists of the constructions.</param>
    /// <param name="fillers">What is known of fillers.</param>
    /// <param name="log">Receives every attempt, for <c>explain</c>; null to go without.</param>
    public FrameMatcher(SentenceReading reading, FrameIndex index, ConstructionLexicon lexicon, IFillerKnowledge fillers, Action<FrameAttempt>? log)
    {
        (this.reading, this.index, this.lexicon, this.fillers, this.log) = (reading, index, lexicon, fillers, log);
        sentence = reading.Sentence;
        slots = new SlotFinder(reading, token => fillers.IsTime(reading.Number, token));
        best = new FrameMatch?[sentence.Count];
        tried = new bool[sentence.Count];
        doubleNames = new string?[sentence.Count];
    }

    /// <summary>The best match of every trigger in the order of the text, those left out that are part of another's act.</summary>
    public ImmutableArray<FrameMatch> Match()
    {
        for (var token = 0; token < sentence.Count; token++) BestAt(token);
        return Resolve();
    }

    /// <summary>The best match at a token; null for none. Asked for out of turn where a condition wants to know what a complement reports.</summary>
    private FrameMatch? BestAt(int token)
    {
        if (tried[token]) return best[token];
        tried[token] = true;
        if (CandidateAt(token) is not { } candidate) return null;
        FrameMatch? winner = null;
        var key = Key(candidate);
        foreach (var frame in index.Find(candidate.Class, key)) winner = Better(Try(frame, candidate), winner);
        // "phone call", "green light", "cease-fire" are triggers of two words: the more particular names of the act.
        if (candidate.Class is TriggerClass.Noun && DoubleName(token) is { } name)
        {
            foreach (var frame in index.Find(candidate.Class, name)) winner = Try(frame, candidate) ?? winner;
        }

        return best[token] = winner;
    }

    private static FrameMatch? Better(FrameMatch? match, FrameMatch? winner) =>
        match is not null && (winner is null || Beats(match, winner)) ? match : winner;

    private static bool Beats(FrameMatch match, FrameMatch other)
    {
        if (match.Frame.Overrides.Contains(other.Frame.Id)) return true;
        if (other.Frame.Overrides.Contains(match.Frame.Id)) return false;
        var bySpecificity = match.Frame.Specificity.CompareTo(other.Frame.Specificity);
        if (bySpecificity != 0) return bySpecificity > 0;
        var byRoles = (match.Actor.Length > 0 ? 1 : 0) + (match.Recipient.Length > 0 ? 1 : 0) - (other.Actor.Length > 0 ? 1 : 0) - (other.Recipient.Length > 0 ? 1 : 0);
        return byRoles > 0;
    }

    private Candidate? CandidateAt(int token)
    {
        var tag = sentence.Tag(token);
        var particle = ParticleOf(token);
        return tag switch
        {
            UniversalTag.VERB or UniversalTag.ADJ when IsNominal(token) => new Candidate(token, TriggerClass.Noun, particle),
            UniversalTag.VERB when reading.IsNaming(token) => null,
            UniversalTag.VERB => new Candidate(token, TriggerClass.Verb, particle),
            UniversalTag.NOUN => new Candidate(token, TriggerClass.Noun, particle),
            UniversalTag.PROPN when IsHeadOfName(token) && !fillers.IsTime(reading.Number, token) => new Candidate(token, TriggerClass.Noun, -1),
            UniversalTag.ADJ => new Candidate(token, TriggerClass.Adjective, -1),
            _ => null,
        };
    }

    /// <summary>The verb's particle, also where the parser took it for a preposition or an adverb but a frame knows the verb with it: "brushed <i>aside</i> criticism", "pulled <i>out</i> of the talks".</summary>
    private int ParticleOf(int token)
    {
        var particle = sentence.Child(token, DependencyRelation.CompoundPrt);
        if (particle >= 0 || sentence.Tag(token) is not UniversalTag.VERB || token + 1 >= sentence.Count) return particle;
        var next = token + 1;
        if (reading.Lower(next) is "out" or "aside" or "off" or "down" or "up" or "back" or "away" or "over" or "through" or "forward" or "in" or "home" or "apart" or "aground" or "open" or "together" && sentence.Relation(next) is DependencyRelation.Case or DependencyRelation.Advmod && IsKnown(token, next) && !LeadsToCircumstance(next)) return next;
        // "called its ambassador home": the adverb stands behind the object.
        for (var child = sentence.FirstChildAfter(token); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Advmod && reading.Lower(child) is "home" or "back" or "ashore" or "away" && IsKnown(token, child)) return child;
            // "handed three men over to Oman": of two prepositions in a row the first is the verb's.
            if (sentence.Relation(child) is DependencyRelation.Obl && sentence.Child(child, DependencyRelation.Case) is >= 0 and var first && first + 1 < sentence.Count && reading.Lower(first) is "over" or "back" && reading.Lower(first + 1) is "to" && IsKnown(token, first)) return first;
        }

        return -1;
    }

    /// <summary>"closed <i>in</i> 1993", "called <i>in</i> Baku": a preposition before a time or a place is one.</summary>
    private bool LeadsToCircumstance(int word) =>
        sentence.Relation(word) is DependencyRelation.Case && sentence.Head(word) is >= 0 and var noun && (fillers.IsTime(reading.Number, noun) || (reading.Lower(word) == "in" && fillers.IsPlace(reading.Number, noun)));

    private bool IsKnown(int verb, int particle) => !index.Find(TriggerClass.Verb, sentence.Lemma(verb) + " " + reading.Lower(particle)).IsEmpty;

    /// <summary>"Heavy <i>clashes</i> between …" that the tagger took for a verb: what stands as a subject or an object with a determiner, an adjective or a preposition of its own is a noun.</summary>
    private bool IsNominal(int token) =>
        sentence.Relation(token) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj or DependencyRelation.Nmod
        && (sentence.Child(token, DependencyRelation.Det) >= 0 || sentence.Child(token, DependencyRelation.Amod) >= 0 || sentence.Child(token, DependencyRelation.NmodPoss) >= 0 || sentence.Child(token, DependencyRelation.Nmod) >= 0);

    /// <summary>A capitalised common noun ("Meeting" in a headline or "Istanbul Summit") triggers as a noun when it heads its name.</summary>
    /// <summary>A noun with the word right before it: "phone call", "green light", and "cease-fire" with its hyphen; null where none belongs to it.</summary>
    private string? DoubleName(int token)
    {
        if (token == 0 || doubleNames[token] == string.Empty) return null;
        if (doubleNames[token] is { } known) return known;
        var name = MakeDoubleName(token);
        doubleNames[token] = name ?? string.Empty;
        return name;
    }

    private string? MakeDoubleName(int token)
    {
        var hyphen = token > 1 && sentence.Form(token - 1) == "-";
        var before = hyphen ? token - 2 : token - 1;
        if (sentence.Head(before) != token || sentence.Relation(before) is not (DependencyRelation.Compound or DependencyRelation.Amod)) return null;
        return (hyphen ? reading.Lower(before) + "-" : LowerLemma(before) + " ") + LowerLemma(token);
    }

    private bool IsHeadOfName(int token) => sentence.Relation(token) is not (DependencyRelation.Flat or DependencyRelation.Compound);

    private string Key(Candidate candidate)
    {
        var lemma = LowerLemma(candidate.Token);
        if (IsStay(candidate.Token)) return "be in";
        if (candidate.Particle >= 0) return lemma + " " + reading.Lower(candidate.Particle);
        return candidate.Class is TriggerClass.Noun && index.Find(TriggerClass.Noun, lemma).IsEmpty && (SingularOf(candidate.Token, lemma) ?? SingularOfName(candidate.Token, lemma)) is { } singular ? singular : lemma;
    }

    private FrameMatch? Try(Frame frame, Candidate candidate)
    {
        var support = candidate.Class is TriggerClass.Noun ? reading.SupportVerb(candidate.Token, frame.SupportVerbs) : -1;
        if (support >= 0 && !frame.Reciprocal && SpeechActs.Include(frame.Event) && IsOfAnother(candidate.Token, support)) support = -1;
        List<int>? consumed = null;
        foreach (var condition in frame.Where)
        {
            if (Holds(condition, candidate, support, consumes: true, ref consumed)) continue;
            log?.Invoke(new FrameAttempt(frame, candidate, $"needs {Describe(condition)}"));
            return null;
        }

        foreach (var condition in frame.Unless)
        {
            if (!Holds(condition, candidate, support, consumes: false, ref consumed)) continue;
            log?.Invoke(new FrameAttempt(frame, candidate, $"excludes {Describe(condition)}"));
            return null;
        }

        var roles = candidate.Class is TriggerClass.Noun ? frame.NominalRoles : frame.Roles;
        var actor = FillRole(roles.Actor, candidate, support, [], acts: true);
        if (candidate.Class is TriggerClass.Noun && !NamesActor(actor)) actor = Author(frame, candidate, support, roles) is { IsEmpty: false } author ? author : actor;
        var recipient = FillRole(roles.Recipient, candidate, support, actor, acts: false, isAddressed: frame.Event is EventType.Request && sentence.Lemma(candidate.Token) is not "tell");
        // "Navalny's arrest", "his arrest": a person suffers it, and does it only where the words say to whom.
        if (candidate.Class is TriggerClass.Noun && recipient.IsEmpty && reading.Possessor(candidate.Token) is >= 0 and var sufferer && lexicon.SufferedNouns.Contains(sentence.Lemma(candidate.Token)) && fillers.IsPerson(reading.Number, sufferer)) (actor, recipient) = (actor.Remove(sufferer), [sufferer]);
        if (frame.NeedsRecipient && recipient.IsEmpty && !(frame.Reciprocal && IsPlural(actor) && (frame.Event is not EventType.Cooperate || actor is not [var alone] || fillers.MayBeSeveral(reading.Number, alone))) && !MayBeInferred(frame, candidate, actor))
        {
            log?.Invoke(new FrameAttempt(frame, candidate, "needs somebody who receives the act"));
            return null;
        }

        var complements = slots.Fill(new Slot(SlotKind.Complement), candidate, support).ToImmutableArray();
        log?.Invoke(new FrameAttempt(frame, candidate, null));
        return new FrameMatch { Frame = frame, Trigger = candidate, Support = support, Actor = actor, Recipient = recipient, Consumed = consumed is null ? [] : [.. consumed], Complements = complements };
    }

    /// <summary>"the president's visit", "a phone call on Monday": whom they visit or call may be told elsewhere.</summary>
    private static bool MayBeInferred(Frame frame, Candidate candidate, ImmutableArray<int> actor) =>
        candidate.Class is TriggerClass.Noun && (frame.Mode == "phone" || (frame.Mode == "visit" && !actor.IsEmpty));

    /// <summary>"China backed <i>Chile's</i> bid", "Ray won with <i>Chile's</i> backing": an act by words with an owner of its own is not the verb's subject's; of a release or an arrest the owner is who suffers it.</summary>
    private bool IsOfAnother(int noun, int support) =>
        reading.Possessor(noun) is >= 0 and var owner && sentence.Tag(owner) is not UniversalTag.PRON && sentence.Relation(noun) is DependencyRelation.Obj or DependencyRelation.Obl && reading.SupportHasActor(noun, support)
        && fillers.IsParty(reading.Number, owner) && reading.LogicalSubject(support) is >= 0 and var subject && fillers.IsParty(reading.Number, subject) && !fillers.AreSame(reading.Number, owner, subject);

    /// <summary>The first alternative that names an actor, else the first that is filled at all.</summary>
    private ImmutableArray<int> FillRole(RoleExpression role, Candidate candidate, int support, ImmutableArray<int> taken, bool acts, bool isAddressed = false)
    {
        ImmutableArray<int> fallback = [];
        foreach (var alternative in role.Alternatives)
        {
            heads.Clear();
            foreach (var slot in alternative) AddHeads(slot, candidate, support, taken);
            if (heads.Count == 0) continue;
            if (alternative is [{ Kind: SlotKind.ClauseObject }])
            {
                // What a promise or a request is about is no party unless it is an actor: "agreed to host the summit", "to send doctors to Fiji".
                if (FirstParty() is >= 0 and var party) return [party];
                continue;
            }

            if (NamesActor())
            {
                if (!taken.IsEmpty && AllOwnedByPronouns())
                {
                    // "closed its embassy in Iran": what the actor owns is not whom he does it to, if another slot names one.
                    if (fallback.IsEmpty) fallback = [.. heads];
                    continue;
                }

                return [.. heads];
            }

            // "detained in connection with the raid": that is where or how, and nobody.
            if (acts && alternative is [{ Kind: SlotKind.Preposition, Preposition: "in" }]) continue;
            // "urged the community to punish Chad": those are urged, and not Chad.
            if (isAddressed && candidate.Class is TriggerClass.Verb && alternative is [{ Kind: SlotKind.Object }] && heads is [var addressed] && fillers.IsSomebody(reading.Number, addressed)) return [addressed];
            // A capitalised word before the noun that is no actor says nothing of who acts: "the Second War".
            if (candidate.Class is TriggerClass.Noun) RemoveModifiers(candidate.Token);
            if (fallback.IsEmpty) fallback = [.. heads];
        }

        return fallback;
    }

    private int FirstParty()
    {
        foreach (var head in heads)
        {
            if (fillers.IsActor(reading.Number, head) && !IsOwnedByPronoun(head)) return head;
        }

        return -1;
    }

    private void RemoveModifiers(int noun)
    {
        for (var i = heads.Count - 1; i >= 0; i--)
        {
            if (heads[i] < noun && sentence.Head(heads[i]) == noun && sentence.Relation(heads[i]) is DependencyRelation.Amod or DependencyRelation.Compound) heads.RemoveAt(i);
        }
    }

    private bool AllOwnedByPronouns()
    {
        foreach (var head in heads)
        {
            if (!IsOwnedByPronoun(head)) return false;
        }

        return true;
    }

    private bool IsOwnedByPronoun(int head) => reading.Possessor(head) is >= 0 and var owner && sentence.Tag(owner) is UniversalTag.PRON;

    private void AddHeads(Slot slot, Candidate candidate, int support, ImmutableArray<int> taken)
    {
        foreach (var head in slots.Fill(slot, candidate, support))
        {
            if (!taken.Contains(head) && !heads.Contains(head) && !fillers.IsTime(reading.Number, head)) heads.Add(head);
        }
    }

    /// <summary>"sanctions <i>from Japan</i>", "at the request <i>of the king</i>": whose words or measures they are, where the frame's own slots name nobody.</summary>
    private ImmutableArray<int> Author(Frame frame, Candidate candidate, int support, FrameRoles roles)
    {
        if (frame.Event is not (Domain.EventType.Accuse or Domain.EventType.Agree or Domain.EventType.Aid or Domain.EventType.Reject or Domain.EventType.Request or Domain.EventType.Sanction or Domain.EventType.State or Domain.EventType.Support or Domain.EventType.Threaten)) return [];
        foreach (var preposition in (ReadOnlySpan<string>)["from", "of"])
        {
            if (Takes(frame, roles, preposition)) continue;
            heads.Clear();
            AddHeads(new Slot(SlotKind.Preposition, preposition), candidate, support, []);
            if (NamesActor()) return [.. heads];
        }

        return [];
    }

    /// <summary>True when a slot of the recipient or of a condition stands after the preposition.</summary>
    private static bool Takes(Frame frame, FrameRoles roles, string preposition)
    {
        foreach (var alternative in roles.Recipient.Alternatives)
        {
            if (Includes(alternative, preposition)) return true;
        }

        foreach (var condition in frame.Where)
        {
            if (Includes(condition.Slots, preposition)) return true;
        }

        return false;
    }

    private static bool Includes(ImmutableArray<Slot> slots, string preposition)
    {
        foreach (var slot in slots)
        {
            if (slot.Preposition == preposition || (slot.Kind is SlotKind.Object && preposition == "of")) return true;
        }

        return false;
    }

    private bool NamesActor(ImmutableArray<int> filled)
    {
        foreach (var head in filled)
        {
            if (fillers.IsActor(reading.Number, head)) return true;
        }

        return false;
    }

    private bool NamesActor()
    {
        foreach (var head in heads)
        {
            if (fillers.IsActor(reading.Number, head)) return true;
        }

        return false;
    }

    private bool IsPlural(ImmutableArray<int> heads) =>
        heads.Length > 1 || (heads.Length == 1 && (sentence.PennTag(heads[0]) is "NNS" or "NNPS" or "DT" || reading.Lower(heads[0]) is "they" or "both" or "two" or "we"
            || sentence.Child(heads[0], DependencyRelation.Conj) >= 0));
}
