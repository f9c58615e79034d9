using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <content>Appositions and predicates: "the president, Mikheil Kavelashvili", "X is the president".</content>
internal sealed partial class CoreferencePass
{
    private void LinkStructure()
    {
        foreach (var mention in mentions)
        {
            if (mention.Members is not null || mention.Kind == MentionKind.Demonym) continue;
            var sentence = sentences[mention.Sentence];
            if (mention.IsCounterpart && NameAfter(sentence, mention) is { } bearer)
            {
                Ensure(bearer).Merge(Ensure(mention));
                continue;
            }

            var head = sentence.Head(mention.Head);
            var relation = sentence.Relation(mention.Head);
            if (head >= 0 && relation is DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.NmodDesc
                && byHead.TryGetValue((mention.Sentence, head), out var main))
                LinkApposition(sentence, Described(sentence, main, mention), mention);
            else if (mention.Kind is MentionKind.Description or MentionKind.Name && sentence.Child(mention.Head, DependencyRelation.Cop) >= 0)
                LinkPredicate(sentence, mention);
        }
    }

    /// <summary>The name right after "his Iranian counterpart", with or without a comma, whatever the tree says.</summary>
    private Mention? NameAfter(Sentence sentence, Mention counterpart)
    {
        var next = counterpart.Head + 1;
        if (next < sentence.Count && sentence.Form(next) == ",") next++;
        for (var token = next; token < sentence.Count && token < next + 6; token++)
        {
            if (byHead.TryGetValue((counterpart.Sentence, token), out var named) && named.Name.Length > 0 && named.Class == EntityClass.Person && named.First <= next) return named;
        }

        return null;
    }

    /// <summary>"The president of Georgia, Mikheil Kavelashvili": the name belongs to the president even where the tree has it at Georgia.</summary>
    private Mention Described(Sentence sentence, Mention main, Mention other)
    {
        if (other.Name.Length == 0 || other.Class != EntityClass.Person || main.Class is EntityClass.Person or EntityClass.Unknown) return main;
        var above = sentence.Relation(main.Head) is DependencyRelation.Nmod or DependencyRelation.NmodPoss ? sentence.Head(main.Head) : -1;
        return above >= 0 && byHead.TryGetValue((main.Sentence, above), out var description) && description.Class == EntityClass.Person ? description : main;
    }

    private void LinkApposition(Sentence sentence, Mention main, Mention other)
    {
        if (main.Kind == MentionKind.Pronoun || other.Kind == MentionKind.Pronoun || main.Kind == MentionKind.Demonym) return;
        if (main.Plural && !other.Plural)
        {
            LinkList(sentence, main, other);
            return;
        }

        if (main.Plural != other.Plural || !Agree(main, other)) return;
        if (main.Name.Length > 0 && other.Name.Length > 0 && !IsAcronymInBrackets(sentence, other)) return;
        Ensure(main).Merge(Ensure(other));
    }

    private static bool IsAcronymInBrackets(Sentence sentence, Mention mention) =>
        mention is { First: > 0, Name: [var word] } && sentence.Form(mention.First - 1) is "(" or "-LRB-" && IsAcronym(word);

    /// <summary>"The ministers, Ararat Mirzoyan and Jeyhun Bayramov": the plural stands for all that the list names.</summary>
    private void LinkList(Sentence sentence, Mention main, Mention first)
    {
        if (first.Name.Length == 0) return;
        var members = new List<Mention> { first };
        for (var child = sentence.FirstChild(first.Head); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) == DependencyRelation.Conj && byHead.TryGetValue((first.Sentence, child), out var member) && member.Name.Length > 0) members.Add(member);
        }

        if (members.Count < 2) return;
        main.Several = Union(members);
        if (main.Title is not { } title) return;
        foreach (var entity in main.Several) entity.AddTitle(title);
    }

    private void LinkPredicate(Sentence sentence, Mention predicate)
    {
        var subject = sentence.Child(predicate.Head, DependencyRelation.Nsubj);
        if (subject < 0 || !byHead.TryGetValue((predicate.Sentence, subject), out var mention)) return;
        if (mention.Plural != predicate.Plural || mention.Several is not null || IsDenied(sentence, predicate.Head)) return;
        if (sentence.Child(predicate.Head, DependencyRelation.Case) >= 0 || predicate.Title is null && predicate.Name.Length == 0) return;
        if (mention.Name.Length > 0 && predicate.Name.Length > 0) return;
        if (mention.Kind == MentionKind.Pronoun)
        {
            if (mention.Lemma is "it" or "they" || predicate.Class != EntityClass.Person) return;
        }
        else if (!Agree(mention, predicate))
        {
            return;
        }

        Ensure(mention).Merge(Ensure(predicate));
    }

    private static bool IsDenied(Sentence sentence, int head)
    {
        for (var child = sentence.FirstChild(head); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) == DependencyRelation.Advmod && sentence.Lemma(child) is "not" or "n't" or "never") return true;
        }

        return false;
    }

    private static bool Agree(Mention a, Mention b)
    {
        if (a.Class == b.Class) return true;
        if (a.Class == EntityClass.Unknown || b.Class == EntityClass.Unknown) return true;
        if (a.Class == EntityClass.Person || b.Class == EntityClass.Person) return false;
        return a.Class == EntityClass.Thing || b.Class == EntityClass.Thing;
    }

}
