using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Moq;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Dialogs;

public class DialogStackTests
{
    [Fact]
    public void A_second_dialog_of_the_same_id_gets_a_number()
    {
        var dialogs = new DialogSet().Add(new Say("a", "1"));
        var second = new Say("a", "2");
        dialogs.Add(second).Add(second);
        Assert.Equal("a2", second.Id);
        Assert.Equal(2, dialogs.GetDialogs().Count());
        Assert.Null(dialogs.Find("b"));
    }

    [Fact]
    public void The_version_follows_the_dialogs()
    {
        var one = new DialogSet().Add(new Say("a", ""));
        var version = one.GetVersion();
        Assert.Equal(version, new DialogSet().Add(new Say("a", "")).GetVersion());
        Assert.NotEqual(version, one.Add(new Say("b", "")).GetVersion());
    }

    [Fact]
    public async Task Dialogs_begin_end_replace_and_cancel()
    {
        var context = await ContextAsync(new Say("a", "A"), new Say("b", "B"));
        Assert.Equal(DialogTurnStatus.Empty, (await context.ContinueDialogAsync()).Status);
        await context.BeginDialogAsync("a");
        await context.BeginDialogAsync("b", "options");
        Assert.Equal(["b", "a"], context.Stack.Select(instance => instance.Id));
        await context.ReplaceDialogAsync("a");
        Assert.Equal(["a", "a"], context.Stack.Select(instance => instance.Id));
        Assert.Equal(DialogTurnStatus.Cancelled, (await context.CancelAllDialogsAsync()).Status);
        Assert.Empty(context.Stack);
        Assert.Equal(DialogTurnStatus.Empty, (await context.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task The_result_of_a_dialog_goes_to_the_one_below()
    {
        var outer = new WaterfallDialog("outer", [(step, token) => step.BeginDialogAsync("inner", null, token), (step, token) => step.EndDialogAsync($"<{step.Result}>", token)]);
        var inner = new WaterfallDialog("inner", [(step, token) => step.EndDialogAsync("x", token)]);
        var context = await ContextAsync(outer, inner);
        var result = await context.BeginDialogAsync("outer");
        Assert.Equal((DialogTurnStatus.Complete, "<x>"), (result.Status, result.Result));
    }

    [Fact]
    public async Task Cancelling_in_a_component_can_reach_its_parents()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(new WaterfallDialog("w", [(step, token) => step.CancelAllDialogsAsync(true, cancellationToken: token)]));
        var context = await ContextAsync(component);
        await context.BeginDialogAsync("component");
        Assert.Empty(context.Stack);
    }

    [Fact]
    public async Task A_parent_that_handles_the_cancel_event_stays()
    {
        var parent = new Stubborn();
        parent.AddDialog(new WaterfallDialog("w", [(step, token) => step.CancelAllDialogsAsync(true, cancellationToken: token)]));
        var context = await ContextAsync(parent);
        await context.BeginDialogAsync("stubborn");
        Assert.Equal(["cancelDialog"], parent.Heard);
    }

    [Fact]
    public async Task A_component_asks_again_after_an_interruption_and_finds_dialogs_of_its_parent()
    {
        var component = new ComponentDialog("component");
        component.AddDialog(new WaterfallDialog("w", [(step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("name?") }, token)]));
        component.AddDialog(new TextPrompt("text"));
        var context = await ContextAsync(component, new WaterfallDialog("aside", [(step, token) => step.EndDialogAsync(null, token)]));
        await context.BeginDialogAsync("component");
        await context.BeginDialogAsync("aside");
        var adapter = (TestAdapter)context.Context.Adapter;
        Assert.Equal(["name?", "name?"], adapter.ActiveQueue.Select(reply => reply.Text));
        Assert.NotNull(context.Child.FindDialog("aside"));
        Assert.Null(context.FindDialog("text"));
    }

    [Fact]
    public async Task Telemetry_tells_of_steps_by_name()
    {
        var client = new Mock<IBotTelemetryClient>();
        var seen = new List<string>();
        client.Setup(one => one.TrackEvent(It.IsAny<string>(), It.IsAny<IDictionary<string, string>>(), It.IsAny<IDictionary<string, double>>()))
            .Callback<string, IDictionary<string, string>, IDictionary<string, double>>((name, facts, _) => seen.Add(name + (facts.TryGetValue("StepName", out var step) ? ":" + step : "")));
        var dialog = new WaterfallDialog("w", [Named, (step, token) => step.EndDialogAsync(null, token)]) { TelemetryClient = client.Object };
        var context = await ContextAsync(dialog);
        await context.BeginDialogAsync("w");
        Assert.Equal(["WaterfallStart", "WaterfallStep:Named", "WaterfallStep:Step2of2", "WaterfallComplete"], seen);
    }

    [Fact]
    public async Task The_manager_runs_its_root_and_saves()
    {
        var storage = new MemoryStorage();
        var manager = new DialogManager(new Say("root", "hello")) { ConversationState = new ConversationState(storage) };
        var adapter = new TestAdapter();
        var result = await manager.OnTurnAsync(Turn(adapter));
        Assert.Equal(DialogTurnStatus.Waiting, result.TurnResult.Status);
        Assert.Equal("hello", adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Equal(DialogTurnStatus.Complete, (await manager.OnTurnAsync(Turn(adapter))).TurnResult.Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogManager(new Say("r", "")).OnTurnAsync(Turn(adapter)));
    }

    [Fact]
    public async Task An_error_can_be_handled_by_a_dialog()
    {
        var dialog = new Fragile();
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter();
        await dialog.RunAsync(Turn(adapter), state.CreateProperty<DialogState>("d"), default);
        Assert.Equal("recovered", adapter.GetNextReply().AsMessageActivity().Text);
    }

    private static Task<DialogTurnResult> Named(WaterfallStepContext step, CancellationToken token) => step.NextAsync(null, token);

    private static TurnContext Turn(TestAdapter adapter)
    {
        var activity = adapter.MakeActivity("x");
        activity.ChannelId = "test";
        return new TurnContext(adapter, activity);
    }

    private static Task<DialogContext> ContextAsync(params Dialog[] dialogs)
    {
        var set = new DialogSet(new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("d"));
        foreach (var dialog in dialogs)
            set.Add(dialog);
        return set.CreateContextAsync(Turn(new TestAdapter()));
    }

    private sealed class Say(string id, string text) : Dialog(id)
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            if (text.Length > 0)
                await dc.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
            return EndOfTurn;
        }
    }

    private sealed class Stubborn() : ComponentDialog("stubborn")
    {
        public List<string> Heard { get; } = [];

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Heard.Add(e.Name);
            return Task.FromResult(e.Name == DialogEvents.CancelDialog);
        }
    }

    private sealed class Fragile() : Dialog("fragile")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            throw new TimeoutException();

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e is not { Name: DialogEvents.Error, Value: TimeoutException })
                return false;
            await dc.Context.SendActivityAsync("recovered", cancellationToken: cancellationToken);
            return true;
        }
    }
}
