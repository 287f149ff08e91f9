using System.Reflection;

namespace Microsoft.SemanticKernel;

/// <summary>Awaits whatever a method returned and gives its plain value.</summary>
internal static class TaskResult
{
    public static bool IsAwaited(Type type) =>
        typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() is var generic && (generic == typeof(ValueTask<>) || generic == typeof(IAsyncEnumerable<>)));

    public static (Func<object?, ValueTask<object?>> Unwrap, Type ResultType) UnwrapperOf(Type returnType)
    {
        if (returnType == typeof(void))
            return (static _ => default, typeof(void));
        if (returnType == typeof(Task))
            return (static async task => { await ((Task)task!).ConfigureAwait(false); return null; }, typeof(void));
        if (returnType == typeof(ValueTask))
            return (static async task => { await ((ValueTask)task!).ConfigureAwait(false); return null; }, typeof(void));
        if (!returnType.IsGenericType || returnType.GetGenericTypeDefinition() is var generic && generic != typeof(Task<>) && generic != typeof(ValueTask<>))
            return (static value => new ValueTask<object?>(value), returnType);
        var resultType = returnType.GetGenericArguments()[0];
        var unwrap = typeof(TaskResult).GetMethod(returnType.IsValueType ? nameof(FromValueTaskAsync) : nameof(FromTaskAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (unwrap.MakeGenericMethod(resultType).CreateDelegate<Func<object?, ValueTask<object?>>>(), resultType);
    }

    private static async ValueTask<object?> FromTaskAsync<T>(object? task) => await ((Task<T>)task!).ConfigureAwait(false);

    private static async ValueTask<object?> FromValueTaskAsync<T>(object? task) => await ((ValueTask<T>)task!).ConfigureAwait(false);
}
