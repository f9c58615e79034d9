using System.Collections.Frozen;

namespace Dragoman.Language.Names;

/// <summary>Looks words up in the classes of <see cref="WordClass"/>.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, WordClass> Classes = Build();

    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The class of a word, whatever its letters' case.</summary>
    public static WordClass Of(ReadOnlySpan<char> form) => BySpan.TryGetValue(form, out var found) ? found : WordClass.None;

    /// <summary>True for a title or office, whatever its letters' case.</summary>
    public static bool IsTitle(ReadOnlySpan<char> form) => Of(form) == WordClass.Title;

    private static FrozenDictionary<string, WordClass> Build()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        Add(WordClass.Title, "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president vice-president premier chancellor minister ministers secretary ambassador envoy spokesman spokeswoman spokesperson governor mayor senator representative congressman congresswoman deputy mp speaker chairman chairwoman chairperson chair chief commissioner commander general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm. marshal brigadier brig king queen prince princess emperor empress sultan emir sheikh shah ayatollah imam pope patriarch archbishop bishop cardinal rabbi rev rev. reverend saint judge justice attorney prosecutor leader head director ceo founder analyst expert journalist activist oligarch billionaire diplomat lawmaker politician opposition taoiseach consul attaché rapporteur co-chair coach author singer actor actress writer uncle aunt fellow earl duke baron count whip protector founder founders father mother god jr jr. sr sr. crown-prince viscount");
        Add(WordClass.Organization, "ministry ministries department agency party union organization organisation committee commission council assembly parliament congress senate court bank fund university institute school college foundation association federation confederation corporation company corp corp. inc inc. ltd ltd. llc plc group team club movement front army forces force navy guard corps brigade battalion regiment police service bureau office authority administration board society league alliance coalition church news times post journal magazine newspaper tv radio channel press airlines airways motors industries holding museum hospital academy center centre initiative network embassy consulate cabinet duma majlis treasury exchange");
        Add(WordClass.Place, "river lake mount mountain mountains sea ocean gulf bay strait canal island islands peninsula province region oblast district county city town village street avenue road square park airport port valley desert corridor border republic kingdom state states emirate territory north south east west northern southern eastern western central coast beach bridge palace hall station highway hill hills plaza cathedral mosque fort");
        Add(WordClass.Event, "summit treaty agreement agreements accord accords protocol protocols declaration resolution convention charter pact act law constitution conference forum war battle revolution uprising festival championship championships olympics cup games election elections massacre genocide earthquake hurricane cyclone operation protests games code article amendment memorandum");
        Add(WordClass.Time, "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december");
        Add(WordClass.Bridge, "of for and the on de del della di da la le les von van der den el al bin ibn y du des e & - – ' ’ . / 's ’s");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(WordClass value, string list)
        {
            foreach (var word in list.Split(' ')) words.TryAdd(word, value);
        }
    }
}
