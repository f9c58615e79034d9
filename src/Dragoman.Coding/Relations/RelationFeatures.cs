using Dragoman.Coding.Constructions;
using Dragoman.Coding.Frames;
using Dragoman.Domain;
using Dragoman.Language;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Relations;

/// <summary>What the relation scorer looks at: the words on the way through the tree from one party to the other, what hangs on them, and the classes that frames and dictionary give these words.</summary>
/// <param name="frames">The frames: a lemma that triggers frames of a type speaks for the type even where no frame fits.</param>
/// <param name="annotator">Knows the dictionary's classes of words.</param>
/// <remarks>Stateless and safe on many threads.</remarks>
internal sealed class RelationFeatures(FrameIndex frames, Annotator annotator)
{
    private const int LongestWay = 24;

    /// <summary>The features of what the first party does to the second in a sentence, by name.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="actor">Heads of the first party's places; may be empty.</param>
    /// <param name="recipient">Heads of the second party's places; may be empty.</param>
    /// <param name="isParty">Tells of a token whether it belongs to a party's own words.</param>
    public List<string> Collect(SentenceReading reading, IReadOnlyList<int> actor, IReadOnlyList<int> recipient, Predicate<int> isParty)
    {
        var features = new List<string> { "bias" };
        var sentence = reading.Sentence;
        var (one, other) = Nearest(sentence, actor, recipient);
        var way = Way(sentence, one, other, out var top);
        foreach (var token in way)
        {
            if (token == one || token == other) continue;
            AddWord(features, "way", sentence, token);
            if (token == top) AddWord(features, "top", sentence, token);
        }

        if (one >= 0) AddParty(features, "actor", sentence, one);
        if (other >= 0) AddParty(features, "recipient", sentence, other);
        if (one >= 0 && other >= 0) features.Add(one < other ? "order:forward" : "order:backward");
        foreach (var token in way)
        {
            if (!isParty(token)) AddDependents(features, reading, token, way, isParty);
        }

        for (var token = 0; token < sentence.Count; token++)
        {
            if (!isParty(token) && !way.Contains(token) && IsContent(sentence.Tag(token))) AddWord(features, "else", sentence, token);
        }

        return features;
    }

    /// <summary>The token on the way between two parties that stands above both: what is told of them.</summary>
    public static int Top(Sentence sentence, IReadOnlyList<int> actor, IReadOnlyList<int> recipient)
    {
        var (one, other) = Nearest(sentence, actor, recipient);
        var way = Way(sentence, one, other, out var top);
        return top >= 0 && top != one && top != other ? top : way.FirstOrDefault(token => token != one && token != other, Math.Max(top, 0));
    }

    /// <summary>The two places whose way through the tree is the shortest.</summary>
    private static (int One, int Other) Nearest(Sentence sentence, IReadOnlyList<int> actor, IReadOnlyList<int> recipient)
    {
        var best = (One: actor.Count > 0 ? actor[0] : -1, Other: recipient.Count > 0 ? recipient[0] : -1);
        var shortest = int.MaxValue;
        foreach (var one in actor)
        {
            foreach (var other in recipient)
            {
                var length = Way(sentence, one, other, out _).Count;
                if (length < shortest) (shortest, best) = (length, (one, other));
            }
        }

        return best;
    }

    /// <summary>The tokens from one up to the nearest that is above both and down to the other; from one party alone up to the root.</summary>
    private static List<int> Way(Sentence sentence, int one, int other, out int top)
    {
        var up = Ancestors(sentence, one);
        var down = Ancestors(sentence, other);
        while (up.Count > 1 && down.Count > 1 && up[^1] == down[^1] && up[^2] == down[^2])
        {
            up.RemoveAt(up.Count - 1);
            down.RemoveAt(down.Count - 1);
        }

        top = up.Count > 0 ? up[^1] : down.Count > 0 ? down[^1] : -1;
        if (up.Count > 0 && down.Count > 0) down.RemoveAt(down.Count - 1);
        up.AddRange(down);
        return up;
    }

    private static List<int> Ancestors(Sentence sentence, int token)
    {
        var way = new List<int>();
        for (var at = token; at >= 0 && way.Count < LongestWay; at = sentence.Head(at)) way.Add(at);
        return way;
    }

    private void AddParty(List<string> features, string side, Sentence sentence, int head)
    {
        var relation = sentence.Relation(head);
        features.Add($"{side} is {relation}");
        if (sentence.Tag(head) is UniversalTag.NOUN) features.Add($"{side} {sentence.Lemma(head)}");
        var preposition = sentence.Child(head, DependencyRelation.Case);
        if (preposition >= 0) features.Add($"{side} {sentence.Lemma(preposition)} {relation}");
        if (preposition >= 0 && sentence.Head(head) is >= 0 and var above) features.Add($"{side} {sentence.Lemma(above)} {sentence.Lemma(preposition)}");
        else if (sentence.Head(head) is >= 0 and var governor) features.Add($"{side} {relation} of {sentence.Lemma(governor)}");
    }

    private void AddDependents(List<string> features, SentenceReading reading, int token, List<int> way, Predicate<int> isParty)
    {
        var sentence = reading.Sentence;
        var isVerb = sentence.Tag(token) is UniversalTag.VERB;
        if (isVerb && reading.IsPassive(token)) features.Add("passive");
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            var relation = sentence.Relation(child);
            if (relation is DependencyRelation.Aux) features.Add("aux " + sentence.Lemma(child));
            else if (reading.Lower(child) is "not" or "n't" or "never" or "no") features.Add("negated");
            else if (relation is DependencyRelation.CompoundPrt) features.Add($"phrase {sentence.Lemma(token)} {sentence.Lemma(child)}");
            if (way.Contains(child) || isParty(child) || !IsContent(sentence.Tag(child))) continue;
            var role = relation switch
            {
                DependencyRelation.Obj => "object",
                DependencyRelation.Xcomp or DependencyRelation.Ccomp => "complement",
                DependencyRelation.Obl or DependencyRelation.Nmod => "oblique",
                DependencyRelation.Advcl => "clause",
                DependencyRelation.Conj => "conjunct",
                _ => "beside",
            };
            AddWord(features, role, sentence, child);
            if (role is "object" && isVerb) features.Add($"phrase {sentence.Lemma(token)} {sentence.Lemma(child)}");
        }
    }

    private void AddWord(List<string> features, string role, Sentence sentence, int token)
    {
        var lemma = sentence.Lemma(token);
        var tag = sentence.Tag(token);
        features.Add($"{role} {lemma}");
        if (tag is not (UniversalTag.VERB or UniversalTag.NOUN or UniversalTag.ADJ)) return;
        var (kind, own, first) = tag switch
        {
            UniversalTag.VERB => (TriggerClass.Verb, "v:", "v1:"),
            UniversalTag.NOUN => (TriggerClass.Noun, "n:", "n1:"),
            _ => (TriggerClass.Adjective, "a:", "a1:"),
        };
        var types = default(EventTypes);
        foreach (var frame in frames.Find(kind, lemma)) types.Add(frame.Event);
        foreach (var type in Enum.GetValues<EventType>())
        {
            if (types.Has(type)) features.Add($"{role} ~{type.Name}");
        }

        foreach (var property in annotator.PropertiesOf(lemma))
        {
            if (property.StartsWith(own, StringComparison.Ordinal) || property.StartsWith(first, StringComparison.Ordinal)) features.Add($"{role} {property}");
        }
    }

    private static bool IsContent(UniversalTag tag) => tag is UniversalTag.VERB or UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.ADV;

    /// <summary>A set of types.</summary>
    private struct EventTypes
    {
        private uint bits;

        public void Add(EventType type) => bits |= 1u << (int)type;

        public readonly bool Has(EventType type) => (bits & (1u << (int)type)) != 0;
    }
}
