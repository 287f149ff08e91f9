using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Dialogs;

public class DateTimePromptTests
{
    // A Thursday.
    private static readonly DateTimeOffset Now = new(2018, 11, 1, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("5th December 2018 at 9am", "2018-12-05T09=2018-12-05 09:00:00")]
    [InlineData("2018-12-05", "2018-12-05=2018-12-05")]
    [InlineData("12/5/2018", "2018-12-05=2018-12-05")]
    [InlineData("tomorrow at 5:30 pm", "2018-11-02T17:30=2018-11-02 17:30:00")]
    [InlineData("noon", "T12=12:00:00")]
    [InlineData("at 21:15", "T21:15=21:15:00")]
    [InlineData("next monday", "2018-11-05=2018-11-05")]
    [InlineData("last thursday", "2018-10-25=2018-10-25")]
    [InlineData("December 5", "XXXX-12-05=2017-12-05 XXXX-12-05=2018-12-05")]
    [InlineData("Wednesday 4 oclock", "XXXX-WXX-3T04=2018-10-31 04:00:00 XXXX-WXX-3T04=2018-11-07 04:00:00 XXXX-WXX-3T16=2018-10-31 16:00:00 XXXX-WXX-3T16=2018-11-07 16:00:00")]
    public async Task Words_about_a_date_or_time_give_all_that_they_can_mean(string said, string expected) =>
        await Run(said).AssertReply(expected.Replace(" X", "|X", StringComparison.Ordinal)).StartTestAsync();

    [Theory]
    [InlineData("hello")]
    [InlineData("31/31/2018")]
    [InlineData("February 30")]
    [InlineData("25:00")]
    [InlineData("I may be back in march")]
    public async Task Other_words_are_asked_about_again(string said) => await Run(said).AssertReply("When then?").StartTestAsync();

    [Fact]
    public async Task The_day_comes_first_where_people_write_it_first() =>
        await Run("5/12/2018", "en-gb").AssertReply("2018-12-05=2018-12-05").StartTestAsync();

    private static TestFlow Run(string said, string locale = "en-us")
    {
        var state = new ConversationState(new MemoryStorage());
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs")).Add(new DateTimePrompt("when"));
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        var options = new PromptOptions { Prompt = MessageFactory.Text("When?"), RetryPrompt = MessageFactory.Text("When then?") };
        return new TestFlow(adapter, async (turn, token) =>
        {
            var dialog = await dialogs.CreateContextAsync(turn, token);
            var result = await dialog.ContinueDialogAsync(token);
            if (result.Status == DialogTurnStatus.Empty)
                await dialog.PromptAsync("when", options, token);
            else if (result.Result is IList<DateTimeResolution> found)
                await turn.SendActivityAsync(string.Join('|', found.Select(one => $"{one.Timex}={one.Value}")), cancellationToken: token);
        }).Send("hi").AssertReply("When?").Send(new Activity { Type = "message", Text = said, Locale = locale, LocalTimestamp = Now });
    }
}
