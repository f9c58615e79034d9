using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Corrections;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;

namespace Dragoman.Record;

/// <summary>The diplomatic record: articles, what they report, and the events that these reports make.</summary>
/// <remarks>
/// The one seam between pages or commands and a store. Safe on many threads. Every change is one transaction: it is there wholly or not at all.
/// Every member throws <see cref="RecordException"/> when the store fails.
/// </remarks>
public interface IEventRecord : IDisposable
{
    /// <summary>Takes in an article with what it reports, or finds that it is there already.</summary>
    /// <param name="article">
    /// The article. Its address, or where it has none its source and id, names it: another text under the same name is a new version of it.
    /// The very same content under another name is taken for the same article.
    /// </param>
    /// <param name="events">The events in the order of their triggers, offsets into the article's text.</param>
    /// <exception cref="ArgumentException">An offset lies outside the text.</exception>
    AddResult Add(Article article, ImmutableArray<CodedEvent> events);

    /// <summary>Takes in several articles in one transaction, which is quicker than one for each: either all of them are there then, or none.</summary>
    /// <param name="articles">The articles with what they report, as in <see cref="Add"/>.</param>
    /// <param name="origin">
    /// How they came: <see cref="EventOrigin.External"/> marks events that were coded elsewhere, whose articles no coder reads.
    /// What a person adds to this record is a correction, <see cref="NewCorrection.Added"/>.
    /// </param>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="ArgumentException">An offset lies outside its text, or <paramref name="origin"/> is <see cref="EventOrigin.ByHand"/>; nothing is taken in.</exception>
    ImmutableArray<AddResult> AddAll(IReadOnlyCollection<(Article Article, ImmutableArray<CodedEvent> Events)> articles, EventOrigin origin = EventOrigin.Read);

    /// <summary>True when exactly this article is there already, so that it need not be coded.</summary>
    bool Contains(Article article);

    /// <summary>One event with all its reports; null where there is none.</summary>
    /// <param name="id">Id of the event or of any report of it. The answer's own id may be another: an earlier report gives an event a new one.</param>
    RecordedEvent? FindEvent(string id);

    /// <summary>Several events with all their reports, at a fraction of the cost of <see cref="FindEvent"/> for each.</summary>
    /// <param name="ids">Ids of events or of reports of them; a few hundred at a time.</param>
    /// <returns>The events by the ids that were asked for, without those of withdrawn reports and those that lead nowhere.</returns>
    IReadOnlyDictionary<string, RecordedEvent> FindEvents(IReadOnlyCollection<string> ids);

    /// <summary>One article; null where there is none.</summary>
    /// <param name="id">The article's id in the record.</param>
    /// <param name="version">The version; null for the latest.</param>
    StoredArticle? FindArticle(string id, int? version = null);

    /// <summary>One page of the events that fulfil the query, the latest first.</summary>
    EventPage Find(EventQuery query);

    /// <summary>Number of events that fulfil the query, whatever its page.</summary>
    /// <param name="query">The query.</param>
    /// <param name="atMost">Where to stop counting, for those who need not know how many more there are.</param>
    int Count(EventQuery query, int atMost = int.MaxValue);

    /// <summary>Numbers of events that fulfil the query, by a key.</summary>
    /// <param name="query">The query; its page does not count.</param>
    /// <param name="grouping">The key.</param>
    /// <param name="limit">Most keys to give. Months come in their order and the latest are kept, other keys by falling number.</param>
    ImmutableArray<EventCount> CountBy(EventQuery query, EventGrouping grouping, int limit = 100);

    /// <summary>Numbers of events by month and type, in the order of time. An event of which only the year is known counts under the year alone; undated ones are left out.</summary>
    ImmutableArray<MonthCount> Timeline(EventQuery query);

    /// <summary>Parties that take part in events, by falling number of events.</summary>
    /// <param name="text">A code or a name or part of one; null for all.</param>
    /// <param name="limit">Most parties to give.</param>
    ImmutableArray<ActorSummary> FindActors(string? text, int limit = 100);

    /// <summary>The parties that take part most, by falling number of events, with the kinds of conduct.</summary>
    /// <param name="query">Which events count; its dates make the window.</param>
    /// <param name="limit">Most parties to give.</param>
    ImmutableArray<ActorActivity> MostActive(EventQuery query, int limit = 20);

    /// <summary>Pairs of parties between which most passes, by falling number of events: the edges of a network.</summary>
    /// <param name="query">Which events count; its dates make the window.</param>
    /// <param name="limit">Most pairs to give.</param>
    /// <param name="among">Codes among which both parties must be; null for all.</param>
    ImmutableArray<PairActivity> Pairs(EventQuery query, int limit = 100, IReadOnlyCollection<string>? among = null);

    /// <summary>The parties with which a party takes part most, by falling number of events.</summary>
    /// <param name="query">Which events count: those of the party, or of a person who acts for it.</param>
    /// <param name="code">The party's code, as the record writes it.</param>
    /// <param name="limit">Most parties to give.</param>
    ImmutableArray<ActorActivity> Partners(EventQuery query, string code, int limit = 15);

    /// <summary>The pairs of parties between which most passes, whichever acts, and these parties.</summary>
    /// <param name="query">Which events count; its dates make the window.</param>
    /// <param name="limit">Most pairs to give.</param>
    PairNetwork Network(EventQuery query, int limit = 40);

    /// <summary>All that passes between two parties by type, status and direction.</summary>
    /// <param name="first">Code or name of the one, as <see cref="EventQuery.Actor"/> takes it.</param>
    /// <param name="second">Code or name of the other.</param>
    ImmutableArray<PairConduct> Conduct(string first, string second);

    /// <summary>The most active parties and what passes between each two of them.</summary>
    /// <param name="query">Which events count; its dates make the window.</param>
    /// <param name="parties">Number of parties.</param>
    PairMatrix Matrix(EventQuery query, int parties = 12);

    /// <summary>Places whose coordinates are known, by falling number of events.</summary>
    /// <param name="query">Which events count.</param>
    /// <param name="limit">Most places to give.</param>
    ImmutableArray<PlaceActivity> Places(EventQuery query, int limit = 500);

    /// <summary>Events that some report announced, by the day for which they stand, with what became of them: a calendar.</summary>
    /// <param name="query">Which events count; its dates make the window, and without dates events of unknown date are given too, last.</param>
    /// <param name="asOf">The day from which one looks: what is over then and not told of is <see cref="PlanState.Unreported"/>.</param>
    /// <param name="limit">Most events to give.</param>
    ImmutableArray<PlannedEvent> Planned(EventQuery query, DateOnly asOf, int limit = 500);

    /// <summary>The days, and the first days of the months, for which some report announced something, each once and in their order; what is known to more than a month only is left out.</summary>
    /// <param name="query">Which events count.</param>
    ImmutableArray<DateOnly> PlannedDays(EventQuery query);

    /// <summary>Outlets by falling number of reports.</summary>
    /// <param name="limit">Most outlets to give.</param>
    ImmutableArray<SourceSummary> Sources(int limit = 200);

    /// <summary>What stands around an event; null where there is none.</summary>
    /// <param name="id">Id of the event or of any report of it.</param>
    /// <param name="limit">Most events before and after to give.</param>
    EventSurroundings? Surroundings(string id, int limit = 5);

    /// <summary>What came into the record after a moment, by the time at which articles were stored.</summary>
    /// <param name="since">The moment.</param>
    /// <param name="limit">Most events to give.</param>
    RecordNews News(DateTimeOffset since, int limit = 50);

    /// <summary>Articles whose headline or text contains the words, best first.</summary>
    /// <param name="text">Words as in <see cref="EventQuery.Text"/>; null for the latest articles.</param>
    /// <param name="limit">Most articles to give.</param>
    ImmutableArray<ArticleHeader> FindArticles(string? text, int limit = 50);

    /// <summary>Ids of the articles that were read, in their order, so that all of them can be gone through: what is added by hand or was coded elsewhere is not among them.</summary>
    /// <param name="after">The id after which to begin; null for the beginning.</param>
    /// <param name="limit">Most ids to give.</param>
    ImmutableArray<string> ArticleIds(string? after = null, int limit = 1000);

    /// <summary>Takes in what a newer coder finds in an article that is there already. Corrections keep their hold on the reports that are found again.</summary>
    /// <param name="articleId">The article's id in the record.</param>
    /// <param name="events">All that the article's latest version reports.</param>
    /// <returns>Reports found anew and reports no longer found; null where there is no such article. An article that was coded elsewhere stays as it is.</returns>
    /// <exception cref="ArgumentException">An offset lies outside the text.</exception>
    RecodeResult? Recode(string articleId, ImmutableArray<CodedEvent> events);

    /// <summary>Makes a correction. It holds until it is undone, also when articles are read or coded again.</summary>
    /// <exception cref="ArgumentException">A report that is not there or no longer counts, or nothing to correct.</exception>
    Correction Correct(NewCorrection correction);

    /// <summary>Undoes a correction: the record is then as if it had never been made, and still tells that it was.</summary>
    /// <returns>False where there is no such correction or it was undone before.</returns>
    bool Undo(string correctionId, string who);

    /// <summary>Corrections, the latest first, undone ones too.</summary>
    ImmutableArray<Correction> LatestCorrections(int limit = 100);

    /// <summary>How much the record holds.</summary>
    RecordStatistics Statistics();

    /// <summary>A number that differs whenever the record was changed in between, by whatever program, while this object lives; null where the store has none. Costs next to nothing.</summary>
    /// <remarks>Numbers of two objects, or of two starts of a program, mean nothing to each other.</remarks>
    long? ChangeNumber() => null;
}
