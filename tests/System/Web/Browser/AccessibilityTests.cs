using BackPainBot.SystemTests.Web.Support;
using Microsoft.Playwright;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>WCAG 2.2 AA as far as a machine can see it.</summary>
[Collection(BrowserGroup.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private WebServer Server => browser.Server;

    [SkippableTheory]
    [InlineData("desktop", 1280, 800, ColorScheme.Light)]
    [InlineData("desktop-dark", 1280, 800, ColorScheme.Dark)]
    [InlineData("phone", 390, 844, ColorScheme.Light)]
    [InlineData("phone-dark", 390, 844, ColorScheme.Dark)]
    [InlineData("narrow", 320, 568, ColorScheme.Light)]
    public async Task Axe_finds_nothing_in_any_state_of_the_widget_and_nothing_runs_off_the_side(string name, int width, int height, ColorScheme scheme)
    {
        await using var visitor = await VisitorAsync(width, height, scheme);
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.Launcher.WaitForAsync();
        await CleanAsync(widget, name + "-1-page");
        await widget.OpenAsync();
        await CleanAsync(widget, name + "-2-greeting");
        await widget.SayAsync("Doc cleared me on Friday, still sore");
        await widget.SeesAsync("Is that right?");
        await widget.Panel.GetByRole(AriaRole.Button, new() { Name = "Why not lighter?" }).WaitForAsync();
        await CleanAsync(widget, name + "-3-answer");
        await widget.Panel.Locator(".sources a").First.ClickAsync();
        await Assertions.Expect(widget.Panel.Locator("#reader .cited")).ToBeVisibleAsync();
        await CleanAsync(widget, name + "-4-reader");
        await widget.Page.Keyboard.PressAsync("Escape");
        foreach (var (said, state) in new[] { ("checklist", "-5-checklist"), ("I can't feel it when I wipe", "-6-notice"), ("picture", "-7-picture"), ("withheld", "-8-withheld") })
        {
            await SayAndWaitAsync(widget, said);
            await CleanAsync(widget, name + state);
        }

        await widget.Panel.GetByRole(AriaRole.Button, new() { Name = "More choices" }).ClickAsync();
        await widget.Panel.GetByRole(AriaRole.Button, new() { Name = "Save and lie down" }).WaitForAsync();
        await CleanAsync(widget, name + "-9-menu");
        await widget.Page.Keyboard.PressAsync("Escape");
        await widget.Panel.GetByText("When to call").ClickAsync();
        await CleanAsync(widget, name + "-10-emergency");
    }

    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/library")]
    [InlineData("/library/walking")]
    [InlineData("/library/nothing-here")]
    public async Task Axe_finds_nothing_on_the_site_in_light_dark_and_on_a_phone(string path)
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (320, ColorScheme.Light) })
        {
            await using var visitor = await VisitorAsync(width, 800, scheme);
            var widget = await WidgetPage.VisitAsync(visitor, Server.Address + path);
            await widget.Launcher.WaitForAsync();
            var name = $"site{path.Replace('/', '-')}-{width}-{scheme.ToString().ToLowerInvariant()}";
            await widget.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", name + ".png"), FullPage = true });
            await CleanAsync(widget, name + "-top");
        }
    }

    [SkippableFact]
    public async Task A_screen_reader_hears_each_new_message_once_and_never_the_history()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        Assert.Equal(1, await widget.Panel.Locator("[aria-live], [role=log], [role=status], [role=alert]").CountAsync());
        Assert.Equal("polite", await widget.Panel.Locator("#said").GetAttributeAsync("aria-live"));
        await widget.Frame.EvaluateAsync("globalThis.heard = []; new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => heard.push(node.textContent)))).observe(document.getElementById('said'), { childList: true })");

        await widget.ChooseAsync("Yes, keep them");
        await widget.SeesAsync("Tell me what's going on");
        await widget.SayAsync("menu");
        await widget.SeesAsync("What would help most?");

        var heard = await widget.Frame.EvaluateAsync<string[]>("heard");
        Assert.Equal(["Helper: Thank you. Tell me what's going on, in your own words.", "Helper: What would help most? You can choose: What can I do today?, Find my triggers, Questions for my doctor, It's bad right now, Something else."], heard);
        await widget.Page.ReloadAsync();
        await widget.Launcher.ClickAsync();
        await widget.SeesAsync("What would help most?");
        await Assertions.Expect(widget.Announced).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Everything_to_press_is_at_least_24_pixels_and_the_input_never_makes_a_phone_zoom()
    {
        await using var visitor = await VisitorAsync(390, 844, ColorScheme.Light);
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        await SayAndWaitAsync(widget, "checklist");
        await SayAndWaitAsync(widget, "Doc cleared me, still sore");
        await widget.Panel.GetByRole(AriaRole.Button, new() { Name = "Why not lighter?" }).WaitForAsync();

        var small = await widget.Frame.EvaluateAsync<string[]>("[...document.querySelectorAll('button, summary, label, .sources a, .cite')].filter(node => node.offsetParent && !node.closest('.unseen') && !node.classList.contains('unseen')).filter(node => { const box = node.getBoundingClientRect(); return box.width < 24 || box.height < 24; }).map(node => node.outerHTML)");
        var font = await widget.Input.EvaluateAsync<double>("node => parseFloat(getComputedStyle(node).fontSize)");

        Assert.Empty(small);
        Assert.True(font >= 16);
    }

    [SkippableFact]
    public async Task On_a_phone_the_page_behind_is_out_of_reach_until_the_chat_is_closed()
    {
        await using var visitor = await VisitorAsync(390, 844, ColorScheme.Light);
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        Assert.True(await widget.Page.Locator("main").EvaluateAsync<bool>("node => node.inert"));

        await widget.ChooseAsync("Close chat");
        Assert.False(await widget.Page.Locator("main").EvaluateAsync<bool>("node => node.inert"));
        await Assertions.Expect(widget.Launcher).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task Reduced_motion_moves_nothing_and_forced_colours_keep_every_edge()
    {
        await using var visitor = await browser.VisitorAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, ReducedMotion = ReducedMotion.Reduce, ForcedColors = ForcedColors.Active });
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        await SayAndWaitAsync(widget, "menu");
        await widget.ShotAsync("desktop-forced-colours");

        Assert.Equal(0, await widget.Frame.EvaluateAsync<int>("document.getAnimations().length"));
        Assert.Equal(0, await widget.Page.EvaluateAsync<int>("document.getAnimations().length"));
        Assert.Equal("solid", await widget.Panel.Locator(".me .bubble").First.EvaluateAsync<string>("node => getComputedStyle(node).borderTopStyle"));
    }

    private static async Task SayAndWaitAsync(WidgetPage widget, string text)
    {
        var before = await widget.BotMessages.CountAsync();
        await widget.SayAsync(text);
        await Assertions.Expect(widget.BotMessages.Nth(before)).ToBeVisibleAsync();
    }

    private static async Task CleanAsync(WidgetPage widget, string name)
    {
        // Colours are measured when the panel's short entrance is over.
        await widget.Page.EvaluateAsync("Promise.all(document.getAnimations().map(animation => animation.finished))");
        await widget.ShotAsync(name);
        var violations = await Axe.ViolationsAsync(widget.Page);
        Assert.True(violations.Count == 0, $"{name}: {string.Join(Environment.NewLine, violations)}");
        foreach (var frame in widget.Page.Frames)
        {
            Assert.True(await frame.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{name}: something runs off the side of {frame.Url}.");
        }
    }

    private Task<IBrowserContext> VisitorAsync(int width, int height, ColorScheme scheme) =>
        browser.VisitorAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
}
