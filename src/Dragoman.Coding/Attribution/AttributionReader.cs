using Dragoman.Coding.Constructions;
using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Attribution;

/// <summary>Finds who says a clause, nearest first: "TASS said, citing the Kremlin", "according to Baku", "…, an official told reporters".</summary>
/// <remarks>For one sentence on one thread.</remarks>
public sealed class AttributionReader(SentenceReading reading, ConstructionLexicon lexicon)
{
    private readonly Sentence sentence = reading.Sentence;

    /// <summary>Head tokens of the sources of what a token reports; empty where the writer says it.</summary>
    /// <param name="token">The trigger, or the light verb that carries it.</param>
    public List<int> Sources(int token)
    {
        var sources = new List<int>();
        var end = sentence.Count;
        for (int at = token, steps = 0; at >= 0 && steps < 64; at = sentence.Head(at), steps++)
        {
            AddPrepositional(at, end, sources);
            AddComments(at, token, end, sources);
            AddOfCoordinated(at, sources);
            if (end == sentence.Count) AddTrailing(at, sources);
            var head = sentence.Head(at);
            if (head >= 0 && IsReport(at, head)) AddAuthor(head, sources);
            else if (head < 0 || IsKnownHistory(at, head)) break;
            if (IsAccused(at, head)) Add(Speaker(AccuserVerb(at, head)), token, sources);
            // "A did this, according to B, and C did that": what follows is no longer B's.
            if (IsJoinedClause(at)) end = at;
            if (IsBeyondSaying(at, head)) at = head;
            else if (IsSaid(at, head)) AddSpeakers(head, token, sources);
        }

        return sources;
    }

    /// <summary>"the <i>claim</i> by Rwanda that …", "Peru's <i>announcement</i> that …".</summary>
    private bool IsReport(int clause, int head) =>
        sentence.Relation(clause) is Acl or AclRelcl or Ccomp && sentence.Tag(head) is UniversalTag.NOUN && lexicon.ReportNouns.Contains(sentence.Lemma(head)) && reading.IsThatClause(clause);

    private void AddAuthor(int noun, List<int> sources)
    {
        AddOnce(reading.Possessor(noun), sources);
        for (var child = sentence.FirstChildAfter(noun); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Nmod && reading.CaseOf(child) is "by" or "from") AddOnce(child, sources);
        }
    }

    /// <summary>The verb by which somebody says what a token reports; -1 where nobody says it, or a clause of its own stands between.</summary>
    /// <param name="token">The trigger, or the light verb that carries it.</param>
    public int Saying(int token)
    {
        for (int at = token, steps = 0; at >= 0 && steps < 16; at = sentence.Head(at), steps++)
        {
            var head = sentence.Head(at);
            if (head < 0) return CommentOn(at);
            if (IsSaid(at, head)) return head;
            if (!(sentence.Relation(at) is Xcomp || (sentence.Relation(at) is Conj && !reading.HasOwnSubject(at)))) return CommentOn(at);
        }

        return -1;
    }

    /// <summary>"we are not ready, <i>he said</i>": the saying that hangs on a clause.</summary>
    private int CommentOn(int clause)
    {
        for (var child = sentence.FirstChildAfter(clause); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Parataxis && IsSaying(child) && reading.OwnSubject(child) >= 0 && sentence.Child(child, Ccomp) < 0) return child;
        }

        return -1;
    }

    private void AddSpeakers(int saying, int token, List<int> sources)
    {
        var speaker = Speaker(saying);
        Add(speaker, token, sources);
        AddCited(saying, sources);
        if (speaker < 0) return;
        AddCited(speaker, sources);
        if (sentence.Child(speaker, Appos) is >= 0 and var name) AddCited(name, sources);
    }

    private bool IsSaid(int clause, int head) => sentence.Relation(clause) switch
    {
        Ccomp => IsSaying(head) && !IsJoinedClause(clause) && !(clause > head && IsBeside(clause)) && !IsBeforeJoined(clause, head),
        Xcomp => IsSaying(head),
        // "said it had raised the matter and <i>that</i> its host had listened", hung on the saying.
        Conj => IsSaying(head) && reading.Mark(clause) is "that" && clause > head,
        Obj => IsSaying(head) && sentence.Tag(clause) is UniversalTag.VERB,
        // "claimed victory on Tuesday, yet he offered talks": the saying has had its content.
        Parataxis => IsSaying(head) && !IsBehindSemicolon(clause, head) && (clause < head || sentence.Child(head, Obj) < 0 || sentence.Lemma(head) is "tell"),
        _ => false,
    };

    /// <summary>"Peru said that it had been attacked; Chile <i>denied</i> it": behind a finished saying.</summary>
    private bool IsBehindSemicolon(int clause, int head) =>
        clause > head && sentence.Form(sentence.Subtree(clause).First) is ";" && sentence.Child(head, Ccomp) is >= 0 and var said && said < clause && reading.HasOwnSubject(clause);

    /// <summary>"…, officials said, <i>while</i> Peru closed its border": a clause beside the saying.</summary>
    private bool IsBeside(int clause) => reading.Mark(clause) is "while" or "whereas" or "although" or "though" or "because" or "after" or "before" or "since";

    /// <summary>"…, <i>and</i> Peru closed its border": joined to what stands before, with a subject of its own, whatever the parser made of it.</summary>
    private bool IsJoinedClause(int clause) =>
        sentence.Relation(clause) is Conj or Ccomp or Parataxis && reading.HasOwnSubject(clause) && sentence.Child(clause, Cc) is >= 0 and var cc && cc < clause && cc > sentence.Head(clause) && sentence.Head(clause) < clause;

    /// <summary>"Peru <i>closed</i> its border, and Chile said …": what stands before "and" is not said by whoever speaks behind it.</summary>
    private bool IsBeforeJoined(int clause, int saying)
    {
        return clause < saying && reading.OwnSubject(saying) is >= 0 and var subject && subject > clause && (IsBetween(sentence.Child(saying, Cc)) || IsBetween(sentence.Child(subject, Cc)));

        bool IsBetween(int cc) => clause < cc && cc < reading.OwnSubject(saying);
    }

    /// <summary>"insists <i>that</i> it left, and Peru, …, closed its border": after a clause with "that" one without it, behind a comma and with another subject, is the writer's again.</summary>
    private bool IsBeyondSaying(int clause, int head) =>
        sentence.Relation(clause) is Conj && sentence.Relation(head) is Ccomp && sentence.Head(head) is >= 0 and var saying && IsSaying(saying) && saying < head
        && IsJoinedClause(clause) && reading.Mark(head) is "that" && reading.Mark(clause) is null && !IsModal(clause)
        && sentence.Child(clause, Cc) is > 0 and var cc && sentence.Form(cc - 1) is "," && sentence.Tag(reading.OwnSubject(clause)) is UniversalTag.PROPN;

    private bool IsModal(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Aux && sentence.PennTag(child) is "MD") return true;
        }

        return false;
    }

    /// <summary>"said the sanctions <i>which the Council imposed in 2009</i> could end": what a relative clause tells as past is no part of the news that somebody brings.</summary>
    private bool IsKnownHistory(int clause, int head) =>
        sentence.Relation(clause) is AclRelcl && sentence.Tag(head) is UniversalTag.NOUN or UniversalTag.PROPN && (reading.IsPast(clause) || (sentence.Subtree(clause).First is > 0 and var first && (sentence.Form(first) is "," || sentence.Form(first - 1) is ",")))
        // "it was Peru which had given up": the clause is the news.
        && !(sentence.Child(head, Cop) >= 0 && reading.OwnSubject(head) is >= 0 and var it && reading.Lower(it) is "it");

    /// <summary>The speaker of the whole sentence, for quotations that go on in the next; -1 for none.</summary>
    public int SpeakerOfSentence()
    {
        for (var token = sentence.Count - 1; token >= 0; token--)
        {
            if (IsSaying(token) && sentence.Relation(token) is Root or Parataxis or Conj or Advcl && Speaker(token) is >= 0 and var speaker) return speaker;
        }

        return -1;
    }

    /// <summary>True for a verb of saying.</summary>
    public bool IsSaying(int token) => sentence.Tag(token) is UniversalTag.VERB && lexicon.SayVerbs.Contains(sentence.Lemma(token));

    /// <summary>"accused Baku <i>of firing</i>": the accuser says so.</summary>
    private bool IsAccused(int verb, int head) =>
        sentence.Tag(verb) is UniversalTag.VERB && sentence.Relation(verb) is Advcl or Acl && reading.Mark(verb) is "of" or "for" or "with" && AccuserVerb(verb, head) >= 0;

    /// <summary>The verb of claiming over an "of" clause, which may hang on it or on whom it blames; -1 for none.</summary>
    private int AccuserVerb(int verb, int head)
    {
        var governor = sentence.Relation(verb) is Acl && sentence.Relation(head) is Obj or NsubjPass ? sentence.Head(head) : head;
        return governor >= 0 && sentence.Tag(governor) is UniversalTag.VERB && lexicon.ClaimVerbs.Contains(sentence.Lemma(governor)) ? governor : -1;
    }

    /// <summary>"apologised and offered his condolences, <i>according to the Kremlin</i>", "agreed to meet in Oslo, <i>according to TASS</i>": the source behind the last verb of one subject stands for all.</summary>
    private void AddOfCoordinated(int verb, List<int> sources, int depth = 0)
    {
        for (var child = sentence.FirstChildAfter(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is not (Conj or Xcomp) || sentence.Tag(child) is not UniversalTag.VERB || reading.HasOwnSubject(child)) continue;
            AddPrepositional(child, sentence.Count, sources);
            if (depth < 2) AddOfCoordinated(child, sources, depth + 1);
        }
    }

    /// <summary>"agreed that it would leave if talks failed, <i>according to TASS</i>": behind a comma at the end of what hangs on a clause, a source stands for the whole.</summary>
    private void AddTrailing(int clause, List<int> sources, int depth = 0)
    {
        for (var child = sentence.FirstChildAfter(clause); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is not (Advcl or Ccomp or Xcomp) || IsJoinedClause(child) || sentence.Tag(child) is not UniversalTag.VERB) continue;
            for (var below = sentence.FirstChildAfter(child); below >= 0; below = sentence.NextSibling(below))
            {
                if (sentence.Relation(below) is Obl && IsSource(below) && IsBehindComma(below)) AddWithCited(below, sources);
            }

            if (depth < 2) AddTrailing(child, sources, depth + 1);
        }
    }

    private bool IsBehindComma(int noun) => sentence.Subtree(noun).First is > 0 and var first && (sentence.Form(first) is "," || sentence.Form(first - 1) is ",");

    private bool IsSource(int noun) => (reading.CaseOf(noun) is { } preposition && lexicon.SourcePrepositions.Contains(preposition)) || SourceByFirstWord(noun);

    private int Speaker(int verb) => reading.LogicalSubject(verb);

    /// <summary>"…, X said": the saying hangs on the quoted clause as a comment.</summary>
    private void AddComments(int clause, int trigger, int end, List<int> sources)
    {
        for (var child = sentence.FirstChild(clause); child >= 0 && (child < clause || child < end); child = sentence.NextSibling(child))
        {
            if (!(sentence.Relation(child) is Parataxis || IsAsComment(child)) || child == trigger || !IsSaying(child) || sentence.IsWithin(trigger, child)) continue;
            if (reading.OwnSubject(child) < 0 || sentence.Child(child, Ccomp) >= 0 || sentence.Child(child, Obj) is >= 0 and var obj && sentence.PennTag(obj) is not ("NNS" or "NNP" or "NNPS") && sentence.Lemma(child) is not "tell") continue;
            Add(Speaker(child), trigger, sources);
            AddCited(child, sources);
        }
    }

    /// <summary>"…, <i>as the minister put it</i>".</summary>
    private bool IsAsComment(int clause) => sentence.Relation(clause) is Advcl && reading.Mark(clause) is "as" && sentence.Child(clause, Obj) < 0 && sentence.Child(clause, Aux) < 0;

    private void AddPrepositional(int token, int end, List<int> sources)
    {
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            // Behind the act and before what is joined to it: of the first alone.
            if (end < sentence.Count && token < child && child < end) continue;
            if (sentence.Relation(child) is Obl or Nmod or Advcl && reading.CaseOf(child) is { } preposition && lexicon.SourcePrepositions.Contains(preposition)) AddWithCited(child, sources);
            else if (sentence.Relation(child) is Obl or Advmod && SourceByFirstWord(child)) AddWithCited(child, sources);
            else if (sentence.Relation(child) is Advcl && sentence.Lemma(child) == "cite") AddOnce(sentence.Child(child, Obj), sources);
        }

        if (sources.Count > 0) AddCited(token, sources);
    }

    /// <summary>"according to the agency TASS, <i>citing the Kremlin</i>": a source, and what it or its name cites.</summary>
    private void AddWithCited(int source, List<int> sources)
    {
        AddOnce(source, sources);
        AddCited(source, sources);
        if (sentence.Child(source, Appos) is >= 0 and var name) AddCited(name, sources);
    }

    /// <summary>"according to" where the parser made "according" the case and "to" another.</summary>
    private bool SourceByFirstWord(int noun)
    {
        for (var child = sentence.FirstChild(noun); child >= 0 && child < noun; child = sentence.NextSibling(child))
        {
            if (reading.Lower(child) is "according") return true;
        }

        return false;
    }

    private void AddCited(int verb, List<int> sources)
    {
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Advcl or Acl && sentence.Lemma(child) is "cite" or "quote") AddOnce(sentence.Child(child, Obj), sources);
            else if (sentence.Relation(child) is Obl or Acl or Nmod && sentence.FirstChild(child) >= 0 && reading.CaseOf(child) == "citing") AddOnce(child, sources);
        }
    }

    private void Add(int speaker, int trigger, List<int> sources)
    {
        if (speaker >= 0 && speaker != trigger) AddOnce(speaker, sources);
    }

    private static void AddOnce(int token, List<int> sources)
    {
        if (token >= 0 && !sources.Contains(token)) sources.Add(token);
    }
}
