using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BackPainBot.UnitTests.Sdk.BotFramework;

public class TeamsActivityHandlerTests
{
    [Theory]
    [InlineData("""{"type":"conversationUpdate","channelData":{"eventType":"channelCreated","channel":{"id":"c","name":"General"},"team":{"id":"t"}}}""", "created General in t")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[{"id":"bot"}],"channelData":{"eventType":"teamMemberAdded","team":{"id":"t"}}}""", "added bot to t")]
    [InlineData("""{"type":"messageUpdate","channelData":{"eventType":"editMessage"}}""", "edited")]
    [InlineData("""{"type":"event","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"7"}}""", "read 7")]
    [InlineData("""{"type":"invoke","name":"task/fetch","value":{"data":{"x":1},"context":{"theme":"dark"}}}""", "task dark")]
    [InlineData("""{"type":"invoke","name":"fileConsent/invoke","value":{"action":"accept","uploadInfo":{"name":"f"}}}""", "file f")]
    public async Task What_teams_sends_has_its_method(string wire, string expected)
    {
        var activity = ActivityJson.Parse(wire);
        activity.ChannelId = "msteams";
        var bot = new Bot();
        await bot.OnTurnAsync(new TurnContext(new TestAdapter(), activity));
        Assert.Equal(expected, bot.Seen);
    }

    [Fact]
    public void A_notification_keeps_the_rest_of_the_channel_data()
    {
        var activity = new Activity { ChannelData = new TeamsChannelData { Team = new TeamInfo("t") } };
        activity.TeamsNotifyUser();
        Assert.True(activity.GetChannelData<TeamsChannelData>().Notification.Alert);
        Assert.Equal("t", activity.TeamsGetTeamInfo().Id);
    }

    [Fact]
    public void A_mention_is_taken_out_of_the_text()
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Recipient = new ChannelAccount("28:bot");
        message.Text = "<at>Back Pain</at> my back hurts";
        message.Entities = [new Mention(new ChannelAccount("28:bot", "Back Pain"), "<at>Back Pain</at>")];
        Assert.Equal("my back hurts", message.RemoveRecipientMention());
        Assert.True(message.MentionsRecipient());
    }

    private sealed class Bot : TeamsActivityHandler
    {
        public string Seen { get; private set; } = "";

        protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            See($"created {channelInfo.Name} in {teamInfo.Id}");

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            See($"added {teamsMembersAdded[0].Id} to {teamInfo.Id}");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => See("edited");

        protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            See($"read {readReceiptInfo.LastReadMessageId}");

        protected override async Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        {
            await See($"task {taskModuleRequest.Context.Theme}");
            return new TaskModuleResponse();
        }

        protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
            See($"file {fileConsentCardResponse.UploadInfo.Name}");

        private Task See(string what)
        {
            Seen = what;
            return Task.CompletedTask;
        }
    }
}
