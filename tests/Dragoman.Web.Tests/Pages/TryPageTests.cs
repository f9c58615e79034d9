using System.Net;
using Dragoman.Coding;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Web.Tests.Pages;

public sealed class TryPageTests(ServedRecord served) : IClassFixture<ServedRecord>, IAsyncLifetime
{
    private RunningWeb? web;

    internal static Lazy<Coder> Coder { get; } = new(() => Dragoman.Coding.Coder.Load(KnowledgeFolder.BuiltIn));

    public async ValueTask InitializeAsync() => web = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Port = 0, Coder = Coder.Value });

    public ValueTask DisposeAsync() => web!.DisposeAsync();

    [Theory]
    [InlineData("/try", "<h1>Try it</h1>")]
    [InlineData("/try?text=The+president+of+Chile+visited+Peru+on+Monday.&published=2025-04-17", "<mark class=\"trigger\" title=\"the act\">visited</mark>")]
    [InlineData("/try?text=The+president+of+Chile+visited+Peru+on+Monday.&published=2025-04-17", "14 April 2025")]
    [InlineData("/try?text=The+president+of+Chile+visited+Peru+on+Monday.", "date unknown")]
    [InlineData("/try?text=The+president+of+Chile+visited+Peru+on+Monday.", "href=\"/actors/CHL\" title=\"Chile\"")]
    [InlineData("/try?text=Cats+sleep.", "No event found")]
    [InlineData("/try?text=Cats+sleep.&published=never", "is no day like")]
    [InlineData("/try?text=%3Cscript%3Ealert(1)%3C/script%3E+Chile+visited+Peru.", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    public async Task ATextIsCodedAndExplained(string address, string expected)
    {
        using var answer = await served.Client.GetAsync(new Uri(web!.Address, address), TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task ATextThatIsTooLongIsNotCoded() =>
        Assert.Contains("is longer than 2000 characters", await served.Client.GetStringAsync(new Uri(web!.Address, "/try?text=" + new string('a', 2001)), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task WithoutACoderNothingCanBeTried()
    {
        using var answer = await served.Client.GetAsync(new Uri("/try", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("href=\"/try\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CodesHaveTheirNames() =>
        Assert.Contains("<h1>Armenia (ARM)</h1>", await served.Client.GetStringAsync(new Uri(web!.Address, "/actors/ARM"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
}
