using System.Text.RegularExpressions;
using BackPainBot.SystemTests.Support;
using Microsoft.Playwright;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>Every dialog of the real program in the widget, from a link to its end, by mouse and by keyboard alone.</summary>
[Collection(BrowserGroup.Name)]
public sealed partial class EveryDialogTests(BrowserFixture browser) : IAsyncLifetime
{
    private const int MostSteps = 20;
    private static readonly string[] Dialogs = ["triage", "clearance", "loop-holes", "triggers", "doctor-visit", "today", "flare-day", "walking", "check-in", "feedback"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private HostProcess? _bot;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }

        Directory.Delete(_folder, true);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_dialog_comes_to_its_end(bool byKeyboard)
    {
        await using var first = await browser.VisitorAsync();
        _bot = new HostProcess(_folder);
        await _bot.StartReadyAsync();
        foreach (var dialog in Dialogs)
        {
            await using var visitor = await browser.VisitorAsync();
            await WalkAsync(visitor, dialog, byKeyboard);
        }
    }

    private async Task WalkAsync(IBrowserContext visitor, string dialog, bool byKeyboard)
    {
        var page = await visitor.NewPageAsync();
        var widget = new WidgetPage(page);
        var step = FollowSteps(page);
        await page.GotoAsync($"{_bot!.Address}/#backpain/{dialog}");
        await Assertions.Expect(widget.BotMessages.First).ToBeVisibleAsync();
        var places = new List<string>();
        while (await step.NextAsync() is { Length: > 0 } place)
        {
            places.Add(place);
            Assert.True(places.Count < MostSteps, $"{dialog} does not end: {string.Join(", ", places)}");
            await AnswerAsync(widget, byKeyboard);
        }

        Assert.True(places.Exists(place => place.StartsWith(dialog + "/", StringComparison.Ordinal)), $"{dialog} was not opened: {string.Join(", ", places)}");
        Assert.Equal(0, await widget.Panel.Locator("#log > :is(.error, .withheld)").CountAsync());
    }

    // A card's first tick and button, else the first suggestion, else the person's own words.
    private static async Task AnswerAsync(WidgetPage widget, bool byKeyboard)
    {
        var card = widget.Panel.Locator(".card fieldset:not(:disabled)").Last;
        if (await card.CountAsync() > 0)
        {
            await PressAsync(widget, card.Locator("input").First, byKeyboard, ("Shift+Tab", "Space"));
            await PressAsync(widget, card.GetByRole(AriaRole.Button).First, byKeyboard, ("Tab", "Enter"));
        }
        else if (await widget.Panel.Locator("#suggestions button").CountAsync() > 0)
        {
            await PressAsync(widget, widget.Panel.Locator("#suggestions button").First, byKeyboard, ("Shift+Tab", "Enter"));
        }
        else
        {
            await widget.SayAsync("skip");
        }
    }

    private static async Task PressAsync(WidgetPage widget, ILocator target, bool byKeyboard, (string There, string Press) keys)
    {
        if (!byKeyboard)
        {
            await target.ClickAsync();
            return;
        }

        await widget.TabToAsync(target, keys.There);
        await widget.Page.Keyboard.PressAsync(keys.Press);
    }

    private static Steps FollowSteps(IPage page)
    {
        var steps = new Steps();
        page.Response += async (_, response) =>
        {
            if (response.Url.EndsWith("/widget/session", StringComparison.Ordinal))
            {
                steps.Read(await response.TextAsync());
            }
        };
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => steps.Read(frame.Text ?? "");
        return steps;
    }

    [GeneratedRegex("\"step\":\"([^\"]*)\"")]
    private static partial Regex StepName();

    /// <summary>The question that is open, as the server's last words say it.</summary>
    private sealed class Steps
    {
        private readonly SemaphoreSlim _news = new(0);
        private string _last = "";

        public void Read(string json)
        {
            if (StepName().Matches(json) is { Count: > 0 } found)
            {
                _last = found[^1].Groups[1].Value;
                _news.Release();
            }
        }

        public async Task<string> NextAsync()
        {
            Assert.True(await _news.WaitAsync(TimeSpan.FromSeconds(60)), $"Nothing came after {_last}.");
            return _last;
        }
    }
}
