using BackPainBot.SystemTests.Web.Support;
using Microsoft.Playwright;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>A conversation outlives pages, tabs, servers and networks, and ends when the person says so.</summary>
[Collection(BrowserGroup.Name)]
public sealed class ContinuityTests(BrowserFixture browser)
{
    private WebServer Server => browser.Server;

    [SkippableFact]
    public async Task After_consent_a_reload_and_a_second_tab_show_the_same_conversation()
    {
        await using var visitor = await browser.VisitorAsync();
        var first = await KeptAsync(visitor);
        await first.Page.ReloadAsync();
        await first.Launcher.ClickAsync();
        await first.SeesAsync("What would help most?");

        var second = await WidgetPage.VisitAsync(visitor, Server.Address + "/library");
        await second.Launcher.ClickAsync();
        await second.SeesAsync("What would help most?");
        await second.SayAsync("from the second tab");

        await first.SeesAsync("from the second tab");
        Assert.Equal(1, await first.Panel.GetByText("from the second tab").CountAsync());
    }

    [SkippableFact]
    public async Task Without_consent_another_tab_knows_nothing_and_nothing_stays_in_the_browser()
    {
        await using var visitor = await browser.VisitorAsync();
        var first = await WidgetPage.VisitAsync(visitor, Server.Address);
        await first.OpenAsync();
        await first.ChooseAsync("Don't keep anything");
        await first.SeesAsync("nothing is kept");

        var second = await WidgetPage.VisitAsync(visitor, Server.Address);
        await second.OpenAsync();

        Assert.Equal(0, await second.Panel.GetByText("nothing is kept").CountAsync());
        Assert.Null(await first.Frame.EvaluateAsync<string?>("localStorage.getItem('backpainbot')"));
    }

    [SkippableFact]
    public async Task The_token_is_in_no_storage_and_no_address()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await KeptAsync(visitor);

        var stored = await widget.Frame.EvaluateAsync<string>("JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href + document.cookie");
        var payloads = System.Text.RegularExpressions.Regex.Matches(stored, "eyJ[^.\"\\\\]+\\.([^.]+)\\.").Select(match => System.Text.Encoding.UTF8.GetString(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.DecodeBytes(match.Groups[1].Value)));

        Assert.Contains("\"resume\"", Assert.Single(payloads), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_server_that_dies_and_comes_back_loses_no_message_and_repeats_none()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await KeptAsync(visitor);
        await Server.StopAsync();
        await widget.SeesAsync("Reconnecting…");
        await widget.SayAsync("said while you were away");
        await widget.SeesAsync("Sending…");
        await widget.ShotAsync("desktop-reconnecting");
        await Server.StartAsync();

        await widget.SeesAsync("Is that right?");
        Assert.Equal(1, await widget.Panel.GetByText("said while you were away").CountAsync());
        Assert.Equal(1, await widget.BotMessages.GetByText("Is that right?").CountAsync());
        await Assertions.Expect(widget.Panel.GetByText("Sending…")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Offline_says_so_and_sends_when_the_network_is_back()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await KeptAsync(visitor);
        await visitor.SetOfflineAsync(true);
        await widget.SayAsync("from a tunnel");
        await widget.SeesAsync("You’re offline");
        await visitor.SetOfflineAsync(false);

        await widget.SeesAsync("Is that right?");
    }

    [SkippableFact]
    public async Task With_the_server_down_the_emergency_words_are_there_and_opening_says_what_is_wrong()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.Launcher.WaitForAsync();
        await Server.StopAsync();

        await widget.Page.GetByRole(AriaRole.Button, new() { Name = "Emergency?" }).ClickAsync();
        await Assertions.Expect(widget.Page.GetByText("numbness or tingling between the legs")).ToHaveCountAsync(2);
        await Assertions.Expect(widget.Page.GetByText("numbness or tingling between the legs").Last).ToBeVisibleAsync();
        await widget.Launcher.ClickAsync();
        await Assertions.Expect(widget.Page.GetByText("The chat can’t be reached right now")).ToBeVisibleAsync();
        await widget.ShotAsync("desktop-server-down");

        await Server.StartAsync();
        await widget.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await widget.GreetedAsync();
    }

    [SkippableFact]
    public async Task Erasing_empties_the_server_and_the_browser_and_a_new_chat_knows_nothing()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await KeptAsync(visitor);
        await MenuAsync(widget, "Erase my data");
        await widget.ShotAsync("desktop-erase");
        await widget.ChooseAsync("Erase it all");
        await widget.SeesAsync("Everything kept about you has been erased.");
        Assert.Null(await widget.Frame.EvaluateAsync<string?>("localStorage.getItem('backpainbot')"));

        await widget.ChooseAsync("Start a new chat");
        await widget.GreetedAsync();
        Assert.Equal(0, await widget.Panel.GetByText("What would help most?").CountAsync());
    }

    [SkippableFact]
    public async Task Erasing_by_words_ends_the_chat_in_every_tab_and_closes_the_way_back()
    {
        await using var visitor = await browser.VisitorAsync();
        var first = await KeptAsync(visitor);
        var resume = await first.Frame.EvaluateAsync<string>("JSON.parse(localStorage.getItem('backpainbot')).resume");
        var second = await WidgetPage.VisitAsync(visitor, Server.Address + "/library");
        await second.Launcher.ClickAsync();
        await second.SeesAsync("What would help most?");

        await first.SayAsync("erase");
        await first.SeesAsync("Everything kept about you has been erased.");
        await second.SeesAsync("Everything kept about you has been erased.");
        Assert.Equal(0, await second.BotMessages.CountAsync());
        Assert.Null(await first.Frame.EvaluateAsync<string?>("localStorage.getItem('backpainbot')"));
        Assert.True(await first.Frame.EvaluateAsync<bool>("resume => fetch('session', { method: 'POST', body: JSON.stringify({ resume }) }).then(answer => answer.json()).then(session => session.lost)", resume));
    }

    [SkippableFact]
    public async Task The_chat_can_be_downloaded_and_ended()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await KeptAsync(visitor);
        var download = await widget.Page.RunAndWaitForDownloadAsync(() => MenuAsync(widget, "Download this chat"));
        Assert.Contains("What would help most?", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);

        await MenuAsync(widget, "End chat");
        await widget.Panel.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "End chat" }).ClickAsync();
        await widget.SeesAsync("This chat has ended.");
        await Assertions.Expect(widget.Input).ToBeDisabledAsync();
    }

    private static async Task MenuAsync(WidgetPage widget, string choice)
    {
        await widget.Panel.GetByRole(AriaRole.Button, new() { Name = "More choices" }).ClickAsync();
        await widget.ChooseAsync(choice);
    }

    private async Task<WidgetPage> KeptAsync(IBrowserContext visitor)
    {
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        await widget.ChooseAsync("Yes, keep them");
        await widget.SeesAsync("Tell me what's going on");
        await widget.SayAsync("menu");
        await widget.SeesAsync("What would help most?");
        return widget;
    }
}
