using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Live;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Live;

namespace CameraProgram.Domain.Tests.Live;

public sealed class ViewGrantTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 2, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Police = new(Guid.CreateVersion7(), "Công an Demo");

    [Fact]
    public void State_FollowsTheTime()
    {
        var grant = Grant(Now.AddHours(1), Now.AddHours(2));

        new[] { 0.0, 1, 1.99, 2 }.Select(hours => grant.StateAt(Now.AddHours(hours)))
            .ShouldBe([GrantState.Coming, GrantState.Active, GrantState.Active, GrantState.Over]);
    }

    [Fact]
    public void Revoke_EndsItAtOnce_AndOnlyOnce()
    {
        var grant = Grant(Now, Now.AddHours(2));

        grant.Revoke("Hết ca trực", Police, Now.AddMinutes(5));

        (grant.StateAt(Now.AddMinutes(5)), grant.RevokedByName, grant.RevokeReason).ShouldBe((GrantState.Revoked, "Công an Demo", "Hết ca trực"));
        Code(() => grant.Revoke("Nữa", Police, Now)).ShouldBe(Codes.GrantEnded);
    }

    [Fact]
    public void Revoke_WithoutReason_OrAfterItsTime_IsRefused()
    {
        Code(() => Grant(Now, Now.AddHours(2)).Revoke(" ", Police, Now)).ShouldBe(KernelErrorCodes.Required);
        Code(() => Grant(Now, Now.AddHours(2)).Revoke("Hết ca", Police, Now.AddHours(2))).ShouldBe(Codes.GrantEnded);
    }

    [Fact]
    public void Grant_OfNothingOrTwoThings_Reversed_TooLong_OrPassed_IsRefused()
    {
        Code(() => Grant(Now, Now.AddHours(1), camera: null)).ShouldBe(Codes.OneSubject);
        Code(() => Grant(Now, Now.AddHours(1), hamlet: Guid.CreateVersion7())).ShouldBe(Codes.OneSubject);
        Code(() => Grant(Now.AddHours(1), Now.AddHours(1))).ShouldBe(KernelErrorCodes.PeriodReversed);
        Code(() => Grant(Now, Now.AddDays(LiveConsts.MaxGrantDays).AddSeconds(1))).ShouldBe(Codes.GrantTooLong);
        Code(() => Grant(Now.AddHours(-2), Now)).ShouldBe(Codes.GrantPassed);
    }

    private static readonly Guid Camera = Guid.CreateVersion7();

    private static ViewGrant Grant(DateTime from, DateTime to, Guid? hamlet = null) => Grant(from, to, Camera, hamlet);

    private static ViewGrant Grant(DateTime from, DateTime to, Guid? camera, Guid? hamlet = null) => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), "Trưởng thôn Demo", "Đầu ngõ 1", new GrantDetails(camera, hamlet, from, to, false), "Trực", Police, Now);

    private static string Code(Action refused) => Should.Throw<BusinessException>(refused).Code;
}
