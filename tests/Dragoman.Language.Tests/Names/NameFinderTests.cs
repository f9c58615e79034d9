using Dragoman.Language.Annotation;
using Dragoman.Language.Names;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests.Names;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("He flew to Zanbor Kel with a friend.", "Zanbor Kel", NameKind.Organization)]
    [InlineData("The Blue Harbour Compact was signed in May.", "Blue Harbour Compact", NameKind.Event)]
    public void A_listed_name_is_found_with_its_kind(string text, string name, NameKind kind)
    {
        var document = SharedAnnotator.Instance.Annotate(text, new OneName(name, kind), demonyms: null);
        Assert.Contains((name, kind), document.Names.Select(found => (Text(document, found), found.Kind)));
    }

    [Theory]
    [InlineData("Police fired tear gas at protesters in Novi Sad on Sept 5.", "Novi Sad")]
    [InlineData("Peru left the Convention on Biological Diversity.", "Convention on Biological Diversity")]
    public void A_name_ends_before_its_date(string text, string name) =>
        Assert.Contains(name, SharedAnnotator.Instance.Annotate(text).Names.Select(found => Text(SharedAnnotator.Instance.Annotate(text), found)));

    [Theory]
    [InlineData("ALIYEV MEETS MACRON IN PARIS")]
    [InlineData("Aliyev Meets Macron in Paris After Long Silence")]
    public void A_headline_is_not_one_long_name(string text)
    {
        var document = SharedAnnotator.Instance.Annotate(text);
        Assert.All(document.Names, name => Assert.True(name.End - name.First <= 2, Text(document, name)));
        Assert.Contains(document.Names, name => Text(document, name).Equals("Paris", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_surname_alone_is_a_person_where_the_full_name_was()
    {
        var document = SharedAnnotator.Instance.Annotate("Giorgi Tbileli resigned on Monday. Critics had accused Tbileli of negligence.");
        Assert.Equal([("Giorgi Tbileli", NameKind.Person), ("Tbileli", NameKind.Person)], document.Names.Select(name => (Text(document, name), name.Kind)));
    }

    [Fact]
    public void Any_text_gives_ordered_names_and_mentions_inside_their_sentences() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces =>
        {
            var document = SharedAnnotator.Instance.Annotate(string.Join(' ', pieces));
            var last = (Sentence: -1, End: 0);
            foreach (var name in document.Names)
            {
                var sentence = document.Sentences[name.Sentence];
                if (name.First < 0 || name.End <= name.First || name.End > sentence.Count) return false;
                if (name.Sentence < last.Sentence || (name.Sentence == last.Sentence && name.First < last.End)) return false;
                last = (name.Sentence, name.End);
            }

            return document.Mentions.All(mention => IsInside(document, mention));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_gives_the_same_result_on_many_threads()
    {
        const string Text = "President Ada Verin met Omar Belis in Kelmar. She thanked him. The two leaders praised their ministers. \"I will return,\" Verin said.";
        var expected = Print(SharedAnnotator.Instance.Annotate(Text));
        var results = new string[16];
        Parallel.For(0, results.Length, i => results[i] = Print(SharedAnnotator.Instance.Annotate(Text)));
        Assert.All(results, result => Assert.Equal(expected, result));
    }

    private static readonly string[] Pieces =
    [
        "President", "Ada", "Verin", "met", "his", "Iranian", "counterpart", ",", ".", "\"", "“", "I", "said", "the two", "leaders", "both countries", "they", "EU", "(", ")", "of", "Georgia",
        "THE SUMMIT", "’s", "and", "-", "😀", "ماهر", "2025", "Ministry of Foreign Affairs", "it", "\n\n", "who", "Dr.", "é", "A", "himself", "Kurdistan Workers'", "sides",
    ];

    private static bool IsInside(AnnotatedDocument document, EntityMention mention)
    {
        var sentence = document.Sentences[mention.Sentence];
        return mention.First >= 0 && mention.First <= mention.Head && mention.Head < mention.End && mention.End <= sentence.Count && !mention.Entities.IsEmpty;
    }

    private static string Print(AnnotatedDocument document) =>
        string.Join('\n', document.Names.Select(name => name.ToString()).Concat(document.Mentions.Select(mention => $"{mention.Sentence}:{mention.First}-{mention.End} {string.Join(',', mention.Entities)}")));

    private static string Text(AnnotatedDocument document, NamedSpan name)
    {
        var sentence = document.Sentences[name.Sentence];
        return document.Text[sentence.Start(name.First)..sentence.End(name.End - 1)];
    }

    private sealed class OneName(string name, NameKind kind) : INameList
    {
        private readonly string[] words = name.Split(' ');

        public int Match(Sentence sentence, int first, out NameKind found)
        {
            found = kind;
            if (first + words.Length > sentence.Count) return 0;
            for (var i = 0; i < words.Length; i++)
            {
                if (sentence.Form(first + i) != words[i]) return 0;
            }

            return words.Length;
        }
    }
}
