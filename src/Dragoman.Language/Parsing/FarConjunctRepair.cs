using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>A noun behind "and" goes with the object before it and not with a subject further off: "Ray, hosting Kim and <i>Lee</i>, left", with Lee as who left, and "Peru barred Kim and <i>others</i>", with others as who barred.</summary>
internal static class FarConjunctRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var noun = 4; noun < forms.Length; noun++)
        {
            if (tags[noun] is not (UniversalTag.NOUN or UniversalTag.PROPN) || relations[noun] is not (DependencyRelation.Conj or DependencyRelation.Nsubj or DependencyRelation.Appos) || heads[noun] is not (>= 0 and var head)) continue;
            var and = Dependents.Find(noun, DependencyRelation.Cc, heads, relations);
            if (and < 2 || and > noun || forms[and - 1] == ",") continue;
            var subject = relations[noun] is DependencyRelation.Nsubj ? Dependents.Find(head, DependencyRelation.Nsubj, heads, relations) : head;
            if (subject < 0 || subject >= and || heads[subject] is not (>= 0 and var verb) || relations[subject] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass)) continue;
            var deed = verb < and && verb > subject && relations[noun] is not DependencyRelation.Nsubj ? verb : verb > noun ? ParticipleBetween(subject, and, tags, heads, relations) : -1;
            if (deed >= 0 && ObjectBefore(deed, and, tags, heads, relations) is >= 0 and var obj) (heads[noun], relations[noun]) = ((short)obj, DependencyRelation.Conj);
        }
    }

    private static int ParticipleBetween(int subject, int and, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var participle = subject + 1; participle < and; participle++)
        {
            if (heads[participle] == subject && relations[participle] is DependencyRelation.Acl && tags[participle] is UniversalTag.VERB && Dependents.IsAbove(participle, and - 1, heads)) return participle;
        }

        return -1;
    }

    /// <summary>A verb's object that ends right before the "and"; -1 for none.</summary>
    private static int ObjectBefore(int verb, int and, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var obj = Dependents.Find(verb, DependencyRelation.Obj, heads, relations);
        return obj > verb && obj < and && tags[obj] is UniversalTag.NOUN or UniversalTag.PROPN && Dependents.IsAbove(obj, and - 1, heads) ? obj : -1;
    }
}
