using BackPainBot.Conversation.Companion;

namespace BackPainBot.UnitTests.Conversation.Companion;

public sealed class ReplyDrafterTests : IDisposable
{
    private readonly ConversationHouse _house = new();

    [Fact]
    public async Task A_red_flag_turns_the_draft_into_the_notice()
    {
        var draft = await DraftAsync("Loved your article. By the way I can't feel it when I wipe since Tuesday, is that normal?");

        Assert.True(draft.ContactFirst);
        Assert.Contains("cauda-equina", draft.RedFlags);
        Assert.Contains("999", draft.Text, StringComparison.Ordinal);
        Assert.Empty(draft.Dialog);
    }

    [Fact]
    public async Task An_ordinary_message_is_answered_from_pages_with_a_place_for_the_link()
    {
        var draft = await DraftAsync("My physio discharged me in May. I still do my exercises daily but sitting at my desk makes my back ache. Is it okay to sit on an exercise ball?");

        Assert.False(draft.ContactFirst);
        Assert.NotEmpty(draft.Citations);
        Assert.Contains(ReplyDrafter.LinkMark, draft.Text, StringComparison.Ordinal);
        Assert.NotEmpty(draft.Dialog);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Congratulations! Your website has been selected for a FREE ranking audit, reply YES to claim.")]
    public async Task What_is_not_about_a_back_gets_a_short_line(string message)
    {
        var draft = await DraftAsync(message);

        Assert.False(draft.ContactFirst);
        Assert.Empty(draft.Citations);
    }

    public void Dispose() => _house.Dispose();

    private Task<ReplyDraft> DraftAsync(string message) => _house.Get<ReplyDrafter>().DraftAsync(message);
}
