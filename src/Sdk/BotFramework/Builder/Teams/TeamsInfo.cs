using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams who is in a conversation.</summary>
public static class TeamsInfo
{
    public static async Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var client = Client(turnContext) as Conversations ?? throw new InvalidOperationException("This method requires the connector's own client.");
        var member = await client.GetConversationMemberAsync(userId, ConversationOf(turnContext), cancellationToken).ConfigureAwait(false);
        return member is null ? null : ToTeams(member);
    }

    public static async Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var members = await Client(turnContext).GetConversationMembersAsync(ConversationOf(turnContext), cancellationToken).ConfigureAwait(false);
        return members is null ? [] : [.. members.Select(ToTeams)];
    }

    /// <summary>A page of the members; Teams gives at most 500 at once.</summary>
    public static async Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var page = await Client(turnContext).GetConversationPagedMembersAsync(ConversationOf(turnContext), pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page?.ContinuationToken, page?.Members);
    }

    private static string ConversationOf(ITurnContext turnContext) => turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;

    private static IConversations Client(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsChannelAccount ToTeams(ChannelAccount member) => TeamsPagedMembersResult.ToTeams(member);
}
