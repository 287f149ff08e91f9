using BackPainBot.Conversation.Companion;

namespace BackPainBot.UnitTests.Conversation.Answers;

public sealed class SeveralQuestionsTests
{
    private const string Message =
        "Hello, I've had a grumbly back since the spring and I'm a bit fed up with it. Work is nine hours at a screen and the journey home is the worst part of the day. "
        + "Which mattress and pillow should I look for when I sleep on my side? My brother keeps on at me to get a scan as well, so I'd like to know if an MRI would change anything. Thanks ever so much.";

    [Fact]
    public async Task Each_question_of_a_long_message_is_answered_under_its_pages_title_the_weightier_first()
    {
        using var house = new ConversationHouse();
        var replies = (await house.SayAsync(Message)).Replies;
        var answer = replies.Single(reply => reply.Text?.Contains("[2]", StringComparison.Ordinal) == true).Text;
        var scan = answer.IndexOf($"**{Title(house, "do-i-need-a-scan")}**", StringComparison.Ordinal);
        var sleep = answer.IndexOf($"**{Title(house, "sleep")}**", StringComparison.Ordinal);
        Assert.True(scan >= 0 && sleep > scan, answer);
    }

    [Fact]
    public async Task A_drafted_reply_answers_each_question_too()
    {
        using var house = new ConversationHouse();
        var draft = await house.Get<ReplyDrafter>().DraftAsync(Message);
        Assert.Equal(["do-i-need-a-scan", "sleep"], draft.Citations.Select(cited => cited.Topic));
    }

    [Fact]
    public async Task Asking_to_train_as_well_is_declined_first_and_the_rest_is_still_answered()
    {
        using var house = new ConversationHouse();
        var replies = (await house.SayAsync("My back hurts right now. Can I deadlift on Monday? Also which pillow is best for side sleepers?")).Replies;
        var answer = replies.First(reply => reply.Text?.Contains("[1]", StringComparison.Ordinal) == true).Text;
        Assert.Contains($"**{Title(house, "sleep")}**", answer, StringComparison.Ordinal);
        Assert.True(answer.IndexOf($"**{Title(house, "sleep")}**", StringComparison.Ordinal) > answer.IndexOf("[1]", StringComparison.Ordinal), answer);
    }

    private static string Title(ConversationHouse house, string topic) => house.Get<BackPainBot.Library.ITopicLibrary>().Find(topic)!.Title;
}
