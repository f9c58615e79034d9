using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Matching;

public sealed partial class FrameMatcher
{
    /// <summary>Leaves out acts that are only part of another's: the noun that a verb frame names, the content of a demand, a promise, a refusal or a threat.</summary>
    private ImmutableArray<FrameMatch> Resolve()
    {
        var matches = new List<FrameMatch>();
        foreach (var match in best)
        {
            if (match is not null) matches.Add(match);
        }

        if (matches.Count <= 1) return [.. matches];
        var dropped = new bool[sentence.Count];
        // From the root down: what is itself left out takes nothing with it.
        foreach (var match in FromRoot(matches))
        {
            if (dropped[match.Trigger.Token]) continue;
            if (IsHosting(match))
            {
                dropped[match.Trigger.Token] = true;
                continue;
            }

            foreach (var token in match.Consumed)
            {
                if (token != match.Trigger.Token) Drop(token, match, dropped);
            }

            if (match.Support >= 0 && match.Support != match.Trigger.Token) DropSupport(match, dropped);
            if (dropped[match.Trigger.Token] || !HoldsContent(match.Frame.Event)) continue;
            foreach (var complement in match.Complements) DropContent(complement, match, dropped);
            var obj = reading.LogicalObject(match.Trigger.Token);
            if (match.Trigger.Class is TriggerClass.Verb && obj >= 0 && best[obj]?.Trigger.Class is TriggerClass.Noun) Drop(obj, match, dropped);
        }

        var kept = ImmutableArray.CreateBuilder<FrameMatch>(matches.Count);
        foreach (var match in matches)
        {
            if (!dropped[match.Trigger.Token]) kept.Add(ContentOf(match) is { } content ? match with { Content = content } : match);
        }

        return kept.DrainToImmutable();
    }

    private FrameMatch[] FromRoot(List<FrameMatch> matches)
    {
        FrameMatch[] ordered = [.. matches];
        var places = new long[ordered.Length];
        for (var i = 0; i < places.Length; i++) places[i] = ((long)Depth(ordered[i].ClauseToken) << 32) | (uint)ordered[i].Trigger.Token;
        Array.Sort(places, ordered);
        return ordered;
    }

    /// <summary>What is asked, promised, refused or threatened, as a clause or a noun, looking through light verbs.</summary>
    private Frame? ContentOf(FrameMatch match)
    {
        if (!HoldsContent(match.Frame.Event)) return null;
        foreach (var complement in match.Complements)
        {
            if (best[complement] is { } act) return act.Frame;
            if (lexicon.LightVerbs.Contains(sentence.Lemma(complement)) && reading.LogicalObject(complement) is >= 0 and var obj && best[obj] is { } noun) return noun.Frame;
        }

        return match.Complements.IsEmpty ? NounContentOf(match) : null;
    }

    /// <summary>"demanded the <i>release</i> of the crew", "called for a <i>ceasefire</i>", "threatened them with <i>sanctions</i>".</summary>
    private Frame? NounContentOf(FrameMatch match)
    {
        for (var child = sentence.FirstChildAfter(match.Trigger.Token); child >= 0; child = sentence.NextSibling(child))
        {
            var leads = sentence.Relation(child) is DependencyRelation.Obj || (sentence.Relation(child) is DependencyRelation.Obl or DependencyRelation.Nmod && reading.CaseOf(child) is "for" or "with" or "of");
            if (leads && best[child] is { Trigger.Class: TriggerClass.Noun } noun) return noun.Frame;
        }

        return null;
    }

    /// <summary>"talks <i>mediated</i> by Oman": the participle says who hosts the act of its noun and is none of its own.</summary>
    private bool IsHosting(FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Verb && match.Frame.Event is EventType.Consult && sentence.Relation(match.Trigger.Token) is DependencyRelation.Acl
        && lexicon.HostParticiples.Contains(sentence.Lemma(match.Trigger.Token)) && sentence.Head(match.Trigger.Token) is >= 0 and var noun && best[noun]?.Frame.Event is EventType.Consult;

    private int Depth(int token)
    {
        var depth = 0;
        for (var at = sentence.Head(token); at >= 0 && depth < sentence.Count; at = sentence.Head(at)) depth++;
        return depth;
    }

    /// <summary>Types whose content is told as wanted or unwanted and is no act of its own.</summary>
    private static bool HoldsContent(EventType type) =>
        type is EventType.Request or EventType.Reject or EventType.Threaten or EventType.Agree or EventType.Concede;

    /// <summary>A verb that carries an event noun is no act of its own unless its frame says more than the noun's.</summary>
    private void DropSupport(FrameMatch match, bool[] dropped)
    {
        if (best[match.Support] is not { } verb) return;
        if (match.Frame.Overrides.Contains(verb.Frame.Id)) dropped[match.Support] = true;
        else if (verb.Consumed.Contains(match.Trigger.Token) || HoldsContent(verb.Frame.Event) || verb.Frame.Where.Length > match.Frame.Where.Length) dropped[match.Trigger.Token] = true;
        else dropped[match.Support] = true;
    }

    private void Drop(int token, FrameMatch by, bool[] dropped)
    {
        if (best[token] is { } part && part != by && !part.Frame.Overrides.Contains(by.Frame.Id)) dropped[token] = true;
    }

    private void DropContent(int complement, FrameMatch by, bool[] dropped)
    {
        var members = new List<int>();
        reading.Coordination(complement, members);
        foreach (var member in members)
        {
            Drop(member, by, dropped);
            var obj = sentence.Child(member, DependencyRelation.Obj);
            if (obj >= 0 && best[obj] is { } nominal && (nominal.Support == member || lexicon.LightVerbs.Contains(sentence.Lemma(member)))) Drop(obj, by, dropped);
            var inner = sentence.Child(member, DependencyRelation.Xcomp);
            if (inner >= 0) DropContent(inner, by, dropped);
        }
    }
}
