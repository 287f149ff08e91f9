using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Schema;

public class CardsTests
{
    [Fact]
    public void Cards_become_attachments_of_their_content_type()
    {
        Assert.Equal("application/vnd.microsoft.card.hero", new HeroCard("t").ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", new ThumbnailCard("t").ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.signin", SigninCard.Create("t", "b", "u").ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.receipt", new ReceiptCard("t").ToAttachment().ContentType);
    }

    [Fact]
    public void A_text_is_a_button_that_says_it()
    {
        CardAction button = "Go";
        Assert.Equal((null, "Go", "Go"), (button.Type, button.Title, button.Value));
    }

    [Fact]
    public void Messages_are_made_with_buttons_attachments_and_addresses()
    {
        Assert.Equal(["a", "b"], MessageFactory.SuggestedActions(["a", "b"], "q").SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal("carousel", MessageFactory.Carousel([new Attachment(), new Attachment()]).AttachmentLayout);
        Assert.Equal("https://x/p.png", Assert.Single(MessageFactory.ContentUrl("https://x/p.png", "image/png").Attachments).ContentUrl);
        Assert.Null(MessageFactory.Text(" ").Text);
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment?)null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("", "image/png"));
    }

    [Fact]
    public void A_reply_turns_sender_and_recipient_round()
    {
        var message = new Activity { Type = "message", Id = "1", From = new ChannelAccount("u"), Recipient = new ChannelAccount("b"), Conversation = new ConversationAccount { Id = "c" }, Locale = "fr-fr" };
        var reply = message.CreateReply("salut");
        Assert.Equal(("b", "u", "1", "c", "fr-fr"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Conversation.Id, reply.Locale));
        message.Type = "conversationUpdate";
        message.ChannelId = "directline";
        Assert.Null(message.CreateReply().ReplyToId);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/testType", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void A_subtype_is_still_of_its_type(string? type, bool isMessage) => Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() is not null);

    [Fact]
    public void Entities_are_equal_when_they_say_the_same()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("u"), "<at>u</at>"));
        Assert.Equal("u", entity.GetAs<Mention>().Mentioned.Id);
        var same = new Entity();
        same.SetAs(new Mention(new ChannelAccount("u"), "<at>u</at>"));
        Assert.True(entity.Equals(same));
        Assert.False(entity.Equals(new Entity("mention")));
    }
}
