using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Dialogs.Memory;

public class DialogStateManagerTests
{
    [Fact]
    public async Task Values_are_set_found_and_removed_by_path()
    {
        var context = await ContextAsync();
        context.State.SetValue("user.name", "Ada");
        context.State.SetValue("conversation.order.size", 3);
        context.State.SetValue("turn.list", new List<string> { "a", "b" });
        context.State.SetValue("dialog.answer", new { Text = "yes" });
        Assert.Equal("Ada", context.State.GetValue<string>("user.name"));
        Assert.Equal(3, context.State.GetValue<int>("CONVERSATION.order.size"));
        Assert.Equal("b", context.State.GetValue<string>("turn.list[1]"));
        Assert.Equal("yes", context.State.GetValue<string>("this.answer.text"));
        Assert.Equal("none", context.State.GetValue("user.missing", () => "none"));
        Assert.Equal(3, (int)context.State.GetMemorySnapshot()["conversation"]!["order"]!["size"]!);
        context.State.RemoveValue("conversation.order.size");
        Assert.False(context.State.TryGetValue<int>("conversation.order.size", out _));
    }

    [Theory]
    [InlineData("nowhere.x")]
    [InlineData("user")]
    [InlineData("")]
    public async Task A_path_that_leads_nowhere_is_an_error_of_the_caller(string path)
    {
        var context = await ContextAsync();
        Assert.Throws<ArgumentException>(() => context.State.SetValue(path, 1));
    }

    private static async Task<DialogContext> ContextAsync()
    {
        var adapter = new TestAdapter();
        var activity = adapter.MakeActivity("x");
        activity.ChannelId = "test";
        var turn = new TurnContext(adapter, activity);
        var (user, conversation) = (new UserState(new MemoryStorage()), new ConversationState(new MemoryStorage()));
        turn.TurnState.Add(user);
        turn.TurnState.Add(conversation);
        await user.LoadAsync(turn);
        var dialogs = new DialogSet(conversation.CreateProperty<DialogState>("d")).Add(new WaterfallDialog("w", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]));
        var context = await dialogs.CreateContextAsync(turn);
        await context.BeginDialogAsync("w");
        return context;
    }
}
