using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    private readonly List<UserToken> _userTokens = [];
    private readonly List<UserToken> _exchangeable = [];
    private readonly HashSet<(string, string, string, string)> _refused = [];

    /// <summary>Gives a user a token; with a magic code, only after that was said.</summary>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null) =>
        _userTokens.Add(new UserToken(connectionName, channelId, userId, token, magicCode));

    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token) =>
        _exchangeable.Add(new UserToken(connectionName, channelId, userId, token, exchangableItem));

    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem) =>
        _refused.Add((connectionName, channelId, userId, exchangableItem));

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        var held = _userTokens.Find(token => token.IsFor(turnContext.Activity, connectionName) && (token.Secret is null || token.Secret == magicCode));
        if (held is null)
            return Task.FromResult<TokenResponse>(null);
        if (held.Secret is not null)
            _userTokens[_userTokens.IndexOf(held)] = held with { Secret = null };
        return Task.FromResult(new TokenResponse { ConnectionName = connectionName, Token = held.Token });
    }

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken) =>
        Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}");

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}");

    public virtual Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
    {
        _userTokens.RemoveAll(token => token.ChannelId == turnContext.Activity.ChannelId
            && token.UserId == (userId ?? turnContext.Activity.From.Id)
            && (connectionName is null || token.ConnectionName == connectionName));
        return Task.CompletedTask;
    }

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(context);
        var wanted = includeFilter?.Split(',');
        var statuses = _userTokens
            .Where(token => token.ChannelId == context.Activity.ChannelId && token.UserId == context.Activity.From.Id)
            .Where(token => wanted is null || wanted.Contains(token.ConnectionName))
            .Select(token => new TokenStatus { ConnectionName = token.ConnectionName, HasToken = true, ServiceProviderDisplayName = token.ConnectionName });
        return Task.FromResult(statuses.ToArray());
    }

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Dictionary<string, TokenResponse>());

    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
    {
        var item = string.IsNullOrEmpty(exchangeRequest.Token) ? exchangeRequest.Uri : exchangeRequest.Token;
        if (_refused.Contains((connectionName, turnContext.Activity.ChannelId, userId, item)))
            throw new InvalidOperationException("Exception occurred during exchanging tokens");
        var held = _exchangeable.Find(token => token.ConnectionName == connectionName && token.ChannelId == turnContext.Activity.ChannelId
            && token.UserId == userId && token.Secret == item);
        return Task.FromResult(held is null ? null : new TokenResponse(held.ChannelId, connectionName, held.Token));
    }

    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, connectionName, turnContext.Activity.From.Id, null, cancellationToken);

    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    // Signed with the credentials of an app for sign-in, or not: a test's channel gives out the same tokens.
    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken) =>
        GetUserTokenAsync(turnContext, connectionName, magicCode, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken) =>
        GetOauthSignInLinkAsync(turnContext, connectionName, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        GetOauthSignInLinkAsync(turnContext, connectionName, userId, finalRedirect, cancellationToken);

    public virtual Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null, CancellationToken cancellationToken = default) =>
        SignOutUserAsync(turnContext, connectionName, userId, cancellationToken);

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default) =>
        GetTokenStatusAsync(context, userId, includeFilter, cancellationToken);

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default) =>
        GetAadTokensAsync(context, connectionName, resourceUrls, userId, cancellationToken);

    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default) =>
        ExchangeTokenAsync(turnContext, connectionName, userId, exchangeRequest, cancellationToken);

    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new SignInResource
        {
            SignInLink = $"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}",
            TokenExchangeResource = new TokenExchangeResource(Guid.NewGuid().ToString(), $"api://{connectionName}/resource"),
        });

    private sealed record UserToken(string ConnectionName, string ChannelId, string UserId, string Token, string Secret)
    {
        public bool IsFor(Activity activity, string connectionName) =>
            ConnectionName == connectionName && ChannelId == activity.ChannelId && UserId == activity.From.Id;
    }
}
