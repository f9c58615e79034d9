using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Matching;

public sealed partial class SlotFinder
{
    private static readonly string[] clausePrepositions = ["with", "to", "from", "against", "on", "at", "into", "in", "for"];
    private static readonly string[] meetingPrepositions = ["with", "to"];
    private readonly List<int> clauses = [];

    private void ClauseSubjects(int trigger)
    {
        foreach (var clause in ClausesOf(trigger)) Add(reading.SurfaceSubject(clause));
    }

    private void ClauseObjects(int trigger)
    {
        foreach (var clause in ClausesOf(trigger)) ClauseObject(clause);
    }

    private List<int> ClausesOf(int trigger)
    {
        clauses.Clear();
        reading.Complements(trigger, clauses);
        return clauses;
    }

    /// <summary>The object of the clause, or of the infinitive that it governs, else the first prepositional object.</summary>
    private void ClauseObject(int clause)
    {
        for (var depth = 0; depth < 3 && clause >= 0; depth++)
        {
            if (reading.IndirectObject(clause) is >= 0 and var indirect) Add(indirect);
            else Add(reading.LogicalObject(clause));
            var isMeeting = reading.IsMeeting(clause) || (found.Count > 0 && reading.IsMeeting(found[^1]));
            if (found.Count > 0) Prepositionals(found[^1], isMeeting);
            Prepositionals(clause, isMeeting);
            if (found.Count > 0) return;
            clause = reading.Sentence.Child(clause, DependencyRelation.Xcomp);
        }
    }

    /// <summary>"lift the embargo <i>on Cuba</i>", "hold talks <i>with Seoul</i>": whom a clause or its object concerns stands after a preposition; of a meeting only those who meet.</summary>
    private void Prepositionals(int token, bool isMeeting)
    {
        foreach (var preposition in isMeeting ? meetingPrepositions : clausePrepositions) reading.Prepositional(token, preposition, found);
    }

    private void Purposes(int verb)
    {
        for (var child = reading.Sentence.FirstChildAfter(verb); child >= 0; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Sentence.Relation(child) is DependencyRelation.Advcl or DependencyRelation.Xcomp or DependencyRelation.Acl && reading.IsInfinitive(child)) Add(child);
            if (reading.Sentence.Relation(child) is not (DependencyRelation.Obj or DependencyRelation.Obl)) continue;
            for (var below = reading.Sentence.FirstChildAfter(child); below >= 0; below = reading.Sentence.NextSibling(below))
            {
                if (reading.Sentence.Relation(below) is DependencyRelation.Acl && reading.IsInfinitive(below)) Add(below);
            }
        }
    }

    private void QualitiesOfObject(int verb)
    {
        var obj = reading.LogicalObject(verb);
        if (obj >= 0) Qualities(obj);
    }

    private void Qualities(int noun)
    {
        for (var child = reading.Sentence.FirstChild(noun); child >= 0 && child < noun; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Sentence.Relation(child) is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.NmodDesc) Add(child);
            if (reading.Sentence.Relation(child) is DependencyRelation.Det && reading.Lower(child) == "no") Add(child);
        }
    }
}
