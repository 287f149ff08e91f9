using BackPainBot.UnitTests.Conversation;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Host.Channels.BotConnector;

public sealed class ConversationBotTests : IDisposable
{
    private readonly ConversationHouse _house = new();
    private readonly TeamsChat _teams;

    public ConversationBotTests() => _teams = new TeamsChat(_house);

    [Fact]
    public async Task The_welcome_comes_once_although_Teams_tells_of_the_installation_in_several_ways()
    {
        await _teams.ReceiveAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" });
        Assert.Empty(_teams.Sent);
        await _teams.ReceiveAsync(Update("28:bot", "ada"));
        Assert.Contains("your employer may be able to read this chat", _teams.Sent[0].Text, StringComparison.Ordinal);
        await _teams.ReceiveAsync(Update("28:bot", "ada"));
        Assert.Empty(_teams.Sent);
    }

    [Fact]
    public async Task In_a_group_the_bot_introduces_itself_when_it_comes_and_not_to_everybody_who_joins()
    {
        _teams.Conversation = new ConversationAccount(true, "groupChat", "g1");
        await _teams.ReceiveAsync(Update("eve"));
        Assert.Empty(_teams.Sent);
        await _teams.ReceiveAsync(Update("28:bot"));
        Assert.NotEmpty(_teams.Sent);
        Assert.All(_teams.Sent, sent => Assert.Equal("g1", sent.Conversation.Id));
        Assert.All(_teams.Sent, sent => Assert.Null(sent.SuggestedActions));
    }

    [Fact]
    public async Task In_a_group_nobody_answers_for_another()
    {
        _teams.Conversation = new ConversationAccount(true, "channel", "c1");
        await _teams.SayAsync("check in", person: "ada");
        await _teams.SayAsync("no", person: "ada");
        Assert.Contains("How is your back today", TextOfSent(), StringComparison.Ordinal);
        await _teams.SayAsync("4", person: "bob");
        Assert.DoesNotContain("Compared with last", TextOfSent(), StringComparison.Ordinal);
        await _teams.SayAsync("4", person: "ada");
        Assert.Contains("Compared with last", TextOfSent(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bot_s_own_name_in_a_message_is_not_read()
    {
        _teams.Conversation = new ConversationAccount(true, "channel", "c1");
        var mention = new Entity();
        mention.SetAs(new Mention(new ChannelAccount("28:bot", "BackPainBot"), "<at>BackPainBot</at>"));
        await _teams.ReceiveAsync(new Activity { Type = ActivityTypes.Message, Text = "<at>BackPainBot</at> check in", Entities = [mention] });
        Assert.Contains("Shall I keep your answers", TextOfSent(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answered_card_changes_in_its_place_and_an_old_one_does_nothing()
    {
        var value = await ReachScaleAsync();
        await _teams.SayAsync("", value, replyTo: "card-1");
        var closed = Assert.Single(_teams.Updated);
        Assert.Equal("card-1", closed.Id);
        Assert.Equal("\u2713 No pain", ((JObject)closed.Attachments.Single().Content).SelectToken("$.body[0].text")!.ToString());
        Assert.Contains("Compared with last", TextOfSent(), StringComparison.Ordinal);

        await _teams.SayAsync("", value, replyTo: "card-1");
        Assert.Contains("That step has passed", Assert.Single(_teams.Sent).Text, StringComparison.Ordinal);
        Assert.Single(_teams.Updated);
        await _teams.SayAsync("better");
        Assert.Contains("What helped", TextOfSent(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_an_earlier_asking_of_the_same_question_is_old_too()
    {
        var value = await ReachScaleAsync();
        await _teams.SayAsync("stop");
        _house.Clock.Advance(TimeSpan.FromDays(1));
        await _teams.SayAsync("check in");
        await _teams.SayAsync("", value, replyTo: "card-1");
        Assert.Contains("That step has passed", TextOfSent(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_cannot_be_changed_is_answered_all_the_same()
    {
        var value = await ReachScaleAsync();
        _teams.RefusesUpdates = true;
        await _teams.SayAsync("", value, replyTo: "card-1");
        Assert.Contains("Compared with last", TextOfSent(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_s_own_words_are_heard_for_danger_even_when_it_is_old()
    {
        await ReachScaleAsync();
        var old = new JObject { ["card"] = "triggers/brings-on", ["own"] = "I can't feel my legs and I wet myself" };
        await _teams.SayAsync("", old);
        Assert.Contains("999", TextOfSent(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_that_comes_as_an_invoke_gets_the_answered_card_or_the_news_that_it_is_old()
    {
        var value = await ReachScaleAsync();
        await _teams.ReceiveAsync(Execute(value));
        var answer = (AdaptiveCardInvokeResponse)_teams.Answer!.Body;
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (answer.StatusCode, answer.Type));
        Assert.Contains("Compared with last", TextOfSent(), StringComparison.Ordinal);

        await _teams.ReceiveAsync(Execute(value));
        answer = (AdaptiveCardInvokeResponse)_teams.Answer!.Body;
        Assert.Equal("application/vnd.microsoft.activity.message", answer.Type);
        Assert.Contains("That step has passed", answer.Value.ToString(), StringComparison.Ordinal);
        Assert.Empty(_teams.Sent);
    }

    [Fact]
    public async Task A_thumb_gets_an_empty_answer()
    {
        await _teams.ReceiveAsync(new Activity { Type = ActivityTypes.Invoke, Name = "message/submitAction", Value = JObject.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""") });
        Assert.Equal((200, null), (_teams.Answer!.Status, _teams.Answer.Body));
    }

    public void Dispose() => _house.Dispose();

    private static Activity Update(params string[] added) => new() { Type = ActivityTypes.ConversationUpdate, MembersAdded = [.. added.Select(id => new ChannelAccount(id))] };

    private static Activity Execute(JObject data) =>
        new() { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["data"] = data } } };

    private string TextOfSent() => string.Join('\n', _teams.Sent.Select(sent => sent.Text));

    // The four buttons of the scale stand on a card.
    private async Task<JObject> ReachScaleAsync()
    {
        await _teams.SayAsync("check in");
        await _teams.SayAsync("no");
        var card = (JObject)_teams.Sent.Single(sent => sent.Attachments?.Count > 0).Attachments.Single().Content;
        return (JObject)card.SelectToken("$.actions[0].data")!;
    }
}
