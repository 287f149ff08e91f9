using BackPainBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Storage;

public sealed class DialogsOnAStoreTests
{
    [Fact]
    public async Task A_waterfall_with_prompts_goes_on_at_its_step_from_what_the_store_kept()
    {
        await using var store = new MemoryBotStore();

        Assert.Equal("What is your name?", await SayAsync(store, "hello"));
        Assert.Contains("morning", await SayAsync(store, "Ada"), StringComparison.Ordinal);
        Assert.Contains("morning", await SayAsync(store, "purple"), StringComparison.Ordinal);
        Assert.Equal("Ada, evening it is.", await SayAsync(store, "evening"));
        Assert.Equal("What is your name?", await SayAsync(store, "again"));
    }

    [Fact]
    public async Task Clearing_and_deleting_state_reach_the_store()
    {
        await using var store = new MemoryBotStore();
        await SayAsync(store, "hello");
        var state = new ConversationState(store);
        using var context = Context("x", []);

        await state.LoadAsync(context);
        await state.ClearStateAsync(context);
        await state.SaveChangesAsync(context);
        Assert.Empty(Assert.IsType<IDictionary<string, object>>((await store.ReadAsync(["test/conversations/c"]))["test/conversations/c"], exactMatch: false));
        await state.DeleteAsync(context);
        Assert.Empty(await store.ReadAsync(["test/conversations/c"]));
    }

    /// <summary>Everything is made anew for each message, as on another replica.</summary>
    private static async Task<string> SayAsync(MemoryBotStore store, string text)
    {
        var sent = new List<Activity>();
        using var context = Context(text, sent);
        var state = new ConversationState(store);
        await new WhenDialog().RunAsync(context, state.CreateProperty<DialogState>("dialogs"), CancellationToken.None);
        await state.SaveChangesAsync(context);
        return string.Join('\n', sent.Select(activity => activity.Text));
    }

    private static TurnContext Context(string text, List<Activity> sent) => new(new Recorder(sent), new Activity
    {
        Type = ActivityTypes.Message,
        Text = text,
        ChannelId = "test",
        From = new ChannelAccount("ada"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount { Id = "c" },
    });

    private sealed class WhenDialog : ComponentDialog
    {
        public WhenDialog()
            : base("when")
        {
            AddDialog(new TextPrompt("name"));
            AddDialog(new ChoicePrompt("time"));
            AddDialog(new WaterfallDialog("steps", [AskName, AskTime, Sum]));
            InitialDialogId = "steps";
        }

        private static Task<DialogTurnResult> AskName(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, cancellationToken);

        private static Task<DialogTurnResult> AskTime(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["name"] = step.Result;
            return step.PromptAsync("time", new PromptOptions { Prompt = MessageFactory.Text("When?"), Choices = ChoiceFactory.ToChoices(["morning", "evening"]) }, cancellationToken);
        }

        private static async Task<DialogTurnResult> Sum(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            await step.Context.SendActivityAsync($"{step.Values["name"]}, {((FoundChoice)step.Result).Value} it is.", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }
    }

    private sealed class Recorder(List<Activity> sent) : BotAdapter
    {
        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            sent.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message));
            return Task.FromResult(activities.Select(_ => new ResourceResponse("id")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
