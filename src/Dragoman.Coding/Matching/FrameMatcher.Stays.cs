using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Matching;

/// <content>Visits that are told by where somebody is.</content>
public sealed partial class FrameMatcher
{
    /// <summary>"the premier was <i>in Oslo</i> on Friday", "is in Oslo for a parade": who governs or speaks for others is somewhere, and the clause tells when or what for. The talks or the visit for which he is there tell it themselves.</summary>
    private bool IsStay(int place)
    {
        if (sentence.Tag(place) is not UniversalTag.PROPN || sentence.Child(place, DependencyRelation.Cop) < 0 || reading.CaseOf(place) is not "in" || !fillers.IsPlace(reading.Number, place)) return false;
        if (reading.OwnSubject(place) is not (>= 0 and var subject) || !IsVisitor(subject)) return false;
        var told = false;
        for (var child = sentence.FirstChildAfter(place); child >= 0; child = sentence.NextSibling(child))
        {
            if (fillers.IsTime(reading.Number, child) || (sentence.Relation(child) is DependencyRelation.Advcl or DependencyRelation.Acl && reading.IsInfinitive(child))) told = true;
            else if (sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl && reading.CaseOf(child) is "for" or "on")
            {
                if (reading.IsMeeting(child) || LowerLemma(child) is "mission" or "stop" or "stopover" or "tour" or "trip" or "visit") return false;
                told = true;
            }
        }

        return told;
    }

    private bool IsVisitor(int subject) =>
        sentence.Tag(subject) is UniversalTag.PROPN ? fillers.IsPerson(reading.Number, subject) : lexicon.LeaderNouns.Contains(LowerLemma(subject)) || LowerLemma(subject) is "ambassador" or "chancellor" or "envoy" or "king" or "mediator" or "official" or "secretary";
}
