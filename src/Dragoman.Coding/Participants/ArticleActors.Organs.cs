using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Coding.Actors;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

public sealed partial class ArticleActors
{
    private const int SentencesBack = 2;
    private const int TerritoryReach = 6;
    private const int SentencesToOffice = 3;
    private int officesSought;

    /// <summary>True for an organ of a state and nothing beside it: "the General Staff", "police", but not "the ruling party" or "both armies".</summary>
    private bool IsBareOrgan(int number, NounPhrase phrase, ActorResolution? direct)
    {
        if (direct is not { Kind: ActorKind.Role, Code: null, Sector: "GOV" or "LEG" or "JUD" or "MIL" or "COP" or "SPY" }) return false;
        var (start, end) = (phrase.First + direct.Start, phrase.First + direct.End);
        if (end != phrase.End || constructions.WeaponNouns.Contains(readings[number].LowerLemma(phrase.Head)) || IsOneOfEachState(number, phrase)) return false;
        if (start == phrase.First + 1) return readings[number].Lower(phrase.First) == "the" || (direct.Sector is "JUD" && readings[number].Lower(phrase.First) is "a");
        // "Diplomacy deserves time" is about no government, "parliament voted" about a parliament.
        return start == phrase.First && (direct.Sector is not ("GOV" or "JUD") || document.Sentences[number].PennTag(phrase.Head) is "NNS" or "NNPS");
    }

    /// <summary>"the <i>foreign ministers</i>", "the presidents": a state has but one of each, so they are not of one.</summary>
    internal bool IsOneOfEachState(int number, NounPhrase phrase) =>
        document.Sentences[number].PennTag(phrase.Head) is "NNS" && readings[number].LowerLemma(phrase.Head) switch
        {
            "chancellor" or "government" or "parliament" or "premier" or "president" => true,
            "minister" => phrase.First < phrase.Head && readings[number].Lower(phrase.Head - 1) is "foreign" or "defence" or "defense" or "interior" or "finance" or "prime",
            _ => false,
        };

    /// <summary>"the <i>de facto</i> president": an organ of the territory that the article named last; null for another organ.</summary>
    private Participant? DeFacto(int number, NounPhrase phrase, ActorResolution? direct)
    {
        if (direct is { Code: not null } || !HasWord(number, phrase, "facto")) return null;
        for (var place = NamesBefore(number, phrase.First) - 1; place >= 0; place--)
        {
            var name = document.Names[place];
            if (number - name.Sentence > TerritoryReach) return null;
            var head = name.End - 1;
            var named = NounPhrase.Of(document.Sentences[name.Sentence], head);
            if (Resolve(name.Sentence, named) is { Kind: ActorKind.Territory, Code: not null } territory) return Party(name.Sentence, named, territory);
        }

        return null;
    }

    /// <summary>"cooperation with Belgium, accusing <i>Brussels</i>": the capital, where the sentence names the state before and no European Union.</summary>
    private bool IsBelgian(int number, int head)
    {
        var sentence = document.Sentences[number];
        var isNamed = false;
        for (var token = 0; token < sentence.Count; token++)
        {
            if (readings[number].Lower(token) is "eu" or "european" or "union" or "bloc") return false;
            isNamed |= token < head && readings[number].Lower(token) is "belgium" or "belgian";
        }

        return isNamed;
    }

    /// <summary>"a court <i>there</i>".</summary>
    private bool IsThere(int number, int head) =>
        head + 1 < document.Sentences[number].Count && readings[number].Lower(head + 1) == "there" && document.Sentences[number].Head(head + 1) is var above && (above == head || document.Sentences[number].Head(head) == above);

    /// <summary>The state of the place that the article named last.</summary>
    private Participant? LastPlace(int number, int head)
    {
        for (var place = NamesBefore(number, head) - 1; place >= 0; place--)
        {
            var name = document.Names[place];
            if (number - name.Sentence > 1) return null;
            if (name.Kind is not NameKind.Place) continue;
            var named = NounPhrase.Of(document.Sentences[name.Sentence], name.End - 1);
            return Resolve(name.Sentence, named) is { Code: { Length: 3 } } state && IsActorCode(state.Code) ? Party(name.Sentence, named, state) : null;
        }

        return null;
    }

    private bool HasWord(int number, NounPhrase phrase, string word)
    {
        for (var token = phrase.First; token < phrase.Head; token++)
        {
            if (readings[number].Lower(token) == word) return true;
        }

        return false;
    }

    /// <summary>Whose organ acts where the phrase does not say: the state where its act happens, else the state that acted before it in the sentence or the paragraph; of police the state of the place last named.</summary>
    private Participant? StateOfOrgan(int number, int head, ActorResolution organ)
    {
        var sentence = document.Sentences[number];
        if (sentence.Relation(head) is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass)) return null;
        return StateWhere(number, sentence.Head(head)) ?? ActingBefore(number, head) ?? (organ.Sector is "COP" ? LastPlace(number, head) : null);
    }

    /// <summary>The state that is the subject of the sentence before; null for none.</summary>
    private Participant? SubjectStateBefore(int number) =>
        number > 0 && SubjectOf(number - 1) is [{ Reference.Code: { Length: 3 } code } state] && IsActorCode(code) ? state : null;

    /// <summary>"Bogota closed its embassy. … Interior Minister <i>Armando Benedetti</i> said": the state of which the article tells where a title says no state; null for none.</summary>
    private string? HomeBefore(int number)
    {
        if (gathering) return null;
        if (TopicState is { } topic) return topic;
        // Officials whose sentences begin with officials: a few steps tell, or none do.
        if (officesSought >= SentencesToOffice) return Dateline();
        officesSought++;
        var subject = SubjectOfBefore(number);
        officesSought--;
        return subject ?? Dateline();
    }

    private string? SubjectOfBefore(int number)
    {
        for (var before = number - 1; before >= 0 && number - before <= SentencesToOffice; before--)
        {
            // Whoever only tells of it is not whom the article is about.
            if (RootOf(before) is >= 0 and var root && !constructions.SayVerbs.Contains(document.Sentences[before].Lemma(root)) && SubjectStateBefore(before + 1) is { Reference.Code: { } code }) return code;
        }

        return null;
    }

    private int RootOf(int number)
    {
        var sentence = document.Sentences[number];
        for (var token = 0; token < sentence.Count; token++)
        {
            if (sentence.Relation(token) is DependencyRelation.Root) return token;
        }

        return -1;
    }

    /// <summary>"ISLAMABAD, Oct 19 (Agency) -- …": the state of the town in capitals before the dash with which a report begins; null for none.</summary>
    private string? Dateline()
    {
        for (var number = 0; number < Math.Min(3, document.Sentences.Length); number++)
        {
            var sentence = document.Sentences[number];
            var end = 0;
            while (end < sentence.Count && IsInCapitals(sentence.Form(end))) end++;
            if (end is 0 or > 4) continue;
            for (var dash = end; dash < Math.Min(sentence.Count, end + 9); dash++)
            {
                if (sentence.Form(dash) is "-" or "--" or "–" or "—") return resolver.Resolve(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(document.Text[sentence.Start(0)..sentence.End(end - 1)].ToLowerInvariant()), on) is { Code: { Length: 3 } code } && IsActorCode(code) ? code : null;
            }
        }

        return null;
    }

    private Participant? ActingBefore(int number, int head)
    {
        for (var at = number; at >= 0 && number - at <= SentencesBack && (at == number || IsSameParagraph(at, at + 1)); at--)
        {
            var sentence = document.Sentences[at];
            for (var token = at == number ? head - 1 : sentence.Count - 1; token >= 0; token--)
            {
                if (sentence.Relation(token) is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass) || sentence.Tag(token) is not (UniversalTag.NOUN or UniversalTag.PROPN)) continue;
                if (Of(at, token) is [{ Reference: { Code: { Length: 3 } code, Sector: "GOV" or "LEG" or "JUD" or "MIL" or "COP" or "SPY" } } party] && IsActorCode(code)) return party;
            }
        }

        return null;
    }
}
